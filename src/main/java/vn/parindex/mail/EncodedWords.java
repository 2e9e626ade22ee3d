package vn.parindex.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Foreign and Vietnamese words where a header takes nothing but ASCII (RFC 2047, RFC 2231). */
final class EncodedWords {
    // 39 bytes are 52 characters of Base64: with what is around them no line passes 76
    private static final int WORD_BYTES = 39;
    private static final int EXTENDED_CHARACTERS = 60;
    private static final String UNRESERVED = "-._~";

    private EncodedWords() {}

    /**
     * A text in a header, plain when it can be. What looks like an encoded word, but is none of
     * ours, is encoded as well: it must arrive as it was written.
     */
    static String text(String words) {
        String clean = oneLine(words);
        boolean plain =
                clean.length() <= WORD_BYTES
                        && clean.chars().allMatch(each -> each >= ' ' && each <= '~')
                        && !clean.contains("=?");
        return plain ? clean : encoded(clean);
    }

    /** A phrase, encoded whatever it holds. */
    static String word(String words) {
        return encoded(oneLine(words));
    }

    /** A file's name as programs from before RFC 2231 read it, in the quotes of a parameter. */
    static String quoted(String name) {
        String clean = oneLine(name);
        boolean plain =
                clean.length() <= WORD_BYTES
                        && clean.chars().allMatch(EncodedWords::plainInQuotes)
                        && !clean.contains("=?");
        return "\"" + (plain ? clean : encoded(clean)) + "\"";
    }

    /** A parameter as RFC 2231 has it, in as many pieces as it needs, each on a line. */
    static String parameter(String name, String value) {
        List<String> pieces = Pieces.of(percent(oneLine(value)), EXTENDED_CHARACTERS);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            String number = pieces.size() == 1 ? "" : "*" + i;
            all.append(i == 0 ? "" : ";").append("\r\n ").append(name).append(number).append("*=");
            all.append(i == 0 ? "UTF-8''" : "").append(pieces.get(i));
        }
        return all.toString();
    }

    /** Without line ends and other characters that nobody sees and a header must not hold. */
    static String oneLine(String words) {
        StringBuilder clean = new StringBuilder();
        words.codePoints().map(each -> seen(each) ? each : ' ').forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private static boolean seen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    false;
            default -> true;
        };
    }

    private static boolean plainInQuotes(int character) {
        return character >= ' ' && character <= '~' && character != '"' && character != '\\';
    }

    private static String encoded(String words) {
        return Pieces.ofCharacters(words, WORD_BYTES).stream()
                .map(piece -> Base64.getEncoder().encodeToString(piece.getBytes(UTF_8)))
                .map(piece -> "=?UTF-8?B?" + piece + "?=")
                .collect(Collectors.joining("\r\n "));
    }

    private static List<String> percent(String value) {
        return value.codePoints().mapToObj(EncodedWords::percent).toList();
    }

    private static String percent(int character) {
        boolean plain =
                character < 128
                        && (Character.isLetterOrDigit(character)
                                || UNRESERVED.indexOf(character) >= 0);
        if (plain) {
            return Character.toString(character);
        }
        StringBuilder all = new StringBuilder();
        for (byte each : Character.toString(character).getBytes(UTF_8)) {
            all.append(String.format("%%%02X", each));
        }
        return all.toString();
    }
}
