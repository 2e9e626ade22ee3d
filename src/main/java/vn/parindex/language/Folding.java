package vn.parindex.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings different spellings of the same Vietnamese text together, in steps from mild to strong.
 */
public final class Folding {
    // read letter by letter: everything that is read or compared passes here many times
    private static final String INVISIBLE = "\u200B\uFEFF\u00AD\u200E\u200F";
    private static final String HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2212";
    private static final String SPACES = " \t\n\u000B\f\r\u00A0\u2007\u202F";

    private static final Map<String, String> NEW_TO_OLD_TONE =
            Map.ofEntries(
                    Map.entry("oà", "òa"),
                    Map.entry("oá", "óa"),
                    Map.entry("oả", "ỏa"),
                    Map.entry("oã", "õa"),
                    Map.entry("oạ", "ọa"),
                    Map.entry("oè", "òe"),
                    Map.entry("oé", "óe"),
                    Map.entry("oẻ", "ỏe"),
                    Map.entry("oẽ", "õe"),
                    Map.entry("oẹ", "ọe"),
                    Map.entry("uỳ", "ùy"),
                    Map.entry("uý", "úy"),
                    Map.entry("uỷ", "ủy"),
                    Map.entry("uỹ", "ũy"),
                    Map.entry("uỵ", "ụy"));

    // only in an open syllable (hoà, not hoàn) and never after q (quý)
    private static final Pattern TONE_PAIR =
            Pattern.compile(
                    "(?<![qQ])("
                            + NEW_TO_OLD_TONE.keySet().stream().collect(Collectors.joining("|"))
                            + ")(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Folding() {}

    /** NFC, one kind of hyphen and space, nothing invisible, Ð as Đ, trimmed. */
    public static String tidy(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder tidy = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char letter = composed.charAt(i);
            boolean space = SPACES.indexOf(letter) >= 0;
            boolean again = space && !tidy.isEmpty() && tidy.charAt(tidy.length() - 1) == ' ';
            if (INVISIBLE.indexOf(letter) < 0 && !again) {
                tidy.append(space ? ' ' : plain(letter));
            }
        }
        return tidy.toString().strip();
    }

    private static char plain(char letter) {
        return switch (letter) {
            case '\u00D0' -> 'Đ';
            case '\u00F0' -> 'đ';
            case '\u01A2' -> 'Ư';
            case '\u01A3' -> 'ư';
            default -> HYPHENS.indexOf(letter) < 0 ? letter : '-';
        };
    }

    /** Tidy, lower case, tones where the old spelling puts them: equal for equal words. */
    public static String same(String text) {
        String lower = tidy(text).toLowerCase(Locale.ROOT);
        if (NEW_TO_OLD_TONE.keySet().stream().noneMatch(lower::contains)) {
            return lower;
        }
        return TONE_PAIR.matcher(lower).replaceAll(pair -> NEW_TO_OLD_TONE.get(pair.group(1)));
    }

    /** Without any diacritics, lower case: "bằng lãng" and "bang lang" meet. */
    public static String bare(String text) {
        String decomposed = Normalizer.normalize(same(text), Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char letter = decomposed.charAt(i);
            if (!isMark(letter)) {
                bare.append(letter == 'đ' ? 'd' : letter);
            }
        }
        return bare.toString();
    }

    private static boolean isMark(char letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
