package vn.parindex.language;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns text of the two old encodings, TCVN3 (fonts {@code .VnTime} and the like) and VNI, into
 * Unicode. Both write Vietnamese with the letters of Western Europe, so a text is changed only
 * where its font says so, or where its words are no Vietnamese as they stand and are after the
 * change. Text that already is Unicode stays as it is.
 */
public final class LegacyText {
    private static final Pattern OLD_SIGN = Pattern.compile("[\\u00A1-\\u00FE]");
    private static final Pattern TRUE_UNICODE = Pattern.compile("[\\p{L}&&[^\\u0000-\\u00FF]]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\u00A1-\\u00FE]+");
    private static final Pattern FOREIGN_LETTER =
            Pattern.compile("[\\u00C0-\\u00FF&&[^ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý×÷]]");
    private static final Pattern SIGN_IN_WORD = Pattern.compile("\\p{L}[\\u00A1-\\u00BF×÷]");

    private LegacyText() {}

    /** False for nearly every text: nothing in it can be old. */
    public static boolean mayBeOld(String text) {
        return OLD_SIGN.matcher(text).find() && !TRUE_UNICODE.matcher(text).find();
    }

    /** The text in Unicode, judged by its letters alone. */
    public static String repaired(String text) {
        if (!mayBeOld(text) || !hasStrangeWord(text)) {
            return text;
        }
        if (evident(text) && Tcvn3.couldBe(text) && allPlausible(text, Tcvn3::decoded)) {
            return Tcvn3.decoded(text);
        }
        boolean vni = Vni.couldBe(text) && allPlausible(text, Vni::decoded);
        return vni ? Vni.decoded(text) : text;
    }

    /** The text in Unicode; the font it is shown in names its encoding. */
    public static String repaired(String text, String font) {
        if (!mayBeOld(text)) {
            return text;
        }
        String name = font.toUpperCase(Locale.ROOT);
        if (name.startsWith(".VN")) {
            String decoded = Tcvn3.couldBe(text) ? believed(text, Tcvn3::decoded) : text;
            boolean capitals = name.endsWith("H") && !decoded.equals(text);
            return capitals ? decoded.toUpperCase(Locale.ROOT) : decoded;
        }
        boolean vni = name.startsWith("VNI");
        return vni && Vni.couldBe(text) ? believed(text, Vni::decoded) : repaired(text);
    }

    /** People also type Unicode into cells that still carry an old font. */
    private static String believed(String text, UnaryOperator<String> decoding) {
        boolean better = hasStrangeWord(text) || allPlausible(text, decoding);
        return better ? decoding.apply(text) : text;
    }

    private static boolean hasStrangeWord(String text) {
        return !allPlausible(text, UnaryOperator.identity());
    }

    /** More than a unit such as µm: a foreign letter, or a sign right behind a letter. */
    private static boolean evident(String text) {
        return FOREIGN_LETTER.matcher(text).find() || SIGN_IN_WORD.matcher(text).find();
    }

    private static boolean allPlausible(String text, UnaryOperator<String> decoding) {
        Matcher words = WORD.matcher(text);
        boolean plausible = true;
        while (plausible && words.find()) {
            String word = words.group();
            plausible =
                    !OLD_SIGN.matcher(word).find() || Syllable.isPlausible(decoding.apply(word));
        }
        return plausible;
    }
}
