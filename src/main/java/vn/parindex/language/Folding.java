package vn.parindex.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings different spellings of the same Vietnamese text together, in steps from mild to strong.
 */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B\\uFEFF\\u00AD\\u200E\\u200F]");
    private static final Pattern HYPHENS =
            Pattern.compile("[\\u2010\\u2011\\u2012\\u2013\\u2014\\u2212]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");

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
        String visible = INVISIBLE.matcher(composed).replaceAll("");
        String hyphened = HYPHENS.matcher(visible).replaceAll("-");
        String spaced = SPACES.matcher(hyphened).replaceAll(" ").strip();
        return spaced.replace('\u00D0', 'Đ')
                .replace('\u00F0', 'đ')
                .replace('\u01A2', 'Ư')
                .replace('\u01A3', 'ư');
    }

    /** Tidy, lower case, tones where the old spelling puts them: equal for equal words. */
    public static String same(String text) {
        Matcher matcher = TONE_PAIR.matcher(tidy(text).toLowerCase(Locale.ROOT));
        return matcher.replaceAll(pair -> NEW_TO_OLD_TONE.get(pair.group(1)));
    }

    /** Without any diacritics, lower case: "bằng lãng" and "bang lang" meet. */
    public static String bare(String text) {
        String decomposed = Normalizer.normalize(same(text), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    }
}
