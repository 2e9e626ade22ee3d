package vn.parindex.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The VNI encoding: a vowel followed by the sign of its marks. */
final class Vni {
    private static final String VOWELS = "aeouyôö";
    private static final String ROUND = "aeo";
    private static final Map<Character, String> TONES =
            Map.of('ø', "\u0300", 'ù', "\u0301", 'û', "\u0309", 'õ', "\u0303", 'ï', "\u0323");
    private static final Map<Character, String> HATS =
            Map.of(
                    'â', "\u0302",
                    'à', "\u0302\u0300",
                    'á', "\u0302\u0301",
                    'å', "\u0302\u0309",
                    'ã', "\u0302\u0303",
                    'ä', "\u0302\u0323");
    private static final Map<Character, String> BOWLS =
            Map.of(
                    'ê', "\u0306",
                    'è', "\u0306\u0300",
                    'é', "\u0306\u0301",
                    'ú', "\u0306\u0309",
                    'ü', "\u0306\u0303",
                    'ë', "\u0306\u0323");
    private static final String SINGLE = "ôöìíæóòîñÔÖÌÍÆÓÒÎÑ";
    private static final String SINGLE_LETTERS = "ơưìíỉĩịỵđƠƯÌÍỈĨỊỴĐ";
    private static final Pattern LOOSE_MARK =
            Pattern.compile("(?<![aeouyôöAEOUYÔÖ])[øùûõïâàáåãäêèéúüëØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜË]");

    private Vni() {}

    /** False when a sign for marks stands behind no vowel. */
    static boolean couldBe(String text) {
        return !LOOSE_MARK.matcher(text).find();
    }

    static String decoded(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            decoded.append(single(text.charAt(i)));
            String marks = i + 1 < text.length() ? marks(text.charAt(i), text.charAt(i + 1)) : "";
            if (!marks.isEmpty()) {
                decoded.append(marks);
                i++;
            }
        }
        return Normalizer.normalize(decoded, Normalizer.Form.NFC);
    }

    private static char single(char sign) {
        int at = SINGLE.indexOf(sign);
        return at < 0 ? sign : SINGLE_LETTERS.charAt(at);
    }

    private static String marks(char before, char sign) {
        char vowel = lower(before);
        char mark = lower(sign);
        if (VOWELS.indexOf(vowel) < 0) {
            return "";
        }
        if (TONES.containsKey(mark)) {
            return TONES.get(mark);
        }
        if (ROUND.indexOf(vowel) >= 0 && HATS.containsKey(mark)) {
            return HATS.get(mark);
        }
        return vowel == 'a' ? BOWLS.getOrDefault(mark, "") : "";
    }

    private static char lower(char sign) {
        return String.valueOf(sign).toLowerCase(Locale.ROOT).charAt(0);
    }
}
