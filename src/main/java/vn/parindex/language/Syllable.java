package vn.parindex.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether letters could be a Vietnamese syllable: initial consonant, vowels, final consonant. */
final class Syllable {
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?:ngh?|gi|gh?|nh|ch?|kh?|ph?|qu|th|tr|[bdđhlmnrstvx])?"
                            + "(?:uyê|uya|uyu|uây|uêu|uôi|ươi|ươu|iêu|yêu|oai|oay|oao|oeo|oai"
                            + "|iê|yê|ia|ya|ua|uô|ưa|ươ|oa|oă|oe|oo|ôô|uâ|uê|uơ|uy"
                            + "|ai|ay|ao|au|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu"
                            + "|[aăâeêioôơuưy])"
                            + "(?:ch|c|m|ng|nh|n|p|t)?");
    private static final Pattern SHORT_FORM = Pattern.compile("[BCDĐGHKLMNPQRSTVX]+");

    private Syllable() {}

    /** True for every syllable of the language and for short forms such as ĐKKT. */
    static boolean isPlausible(String word) {
        if (SHORT_FORM.matcher(word).matches()) {
            return true;
        }
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String level = TONES.matcher(apart).replaceAll("");
        boolean oneTone = apart.length() - level.length() <= 1;
        return oneTone && SHAPE.matcher(Normalizer.normalize(level, Normalizer.Form.NFC)).matches();
    }
}
