package vn.parindex.read.document.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/**
 * Tables of RTF. Its parser gives cells as paragraphs without saying so; signs of the private use
 * area put into it survive the parser and tell them.
 */
final class RtfTables {
    static final String INSIDE = "\uE0C0";
    static final String CELL = "\uE0C1";
    static final String ROW = "\uE0C2";

    private static final Pattern WORDS = Pattern.compile("\\\\(intbl|cell|row)(?![a-zA-Z0-9-])");

    private RtfTables() {}

    static byte[] marked(byte[] rtf) {
        String text = new String(rtf, ISO_8859_1);
        String marked = WORDS.matcher(text).replaceAll(word -> mark(word.group(1)));
        return marked.getBytes(ISO_8859_1);
    }

    private static String mark(String word) {
        String sign =
                switch (word) {
                    case "intbl" -> INSIDE;
                    case "cell" -> CELL;
                    default -> ROW;
                };
        // RTF counts letters as signed numbers of 16 bits; doubled for the replacement's own signs
        return "{\\\\uc0\\\\u" + (short) sign.charAt(0) + " }\\\\" + word;
    }
}
