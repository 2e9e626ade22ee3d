package vn.parindex.check.prose;

import java.util.regex.Pattern;
import vn.parindex.language.Folding;

/** Areas by name, however a heading or a sentence words them. */
final class AreaName {
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final Pattern AROUND =
            Pattern.compile(
                    "^((linh vuc|cong tac|cai cach|ve|tieu chi|noi dung|diem) )+|( (dat|cchc|duoc|voi|la))+$");
    private static final int LEAST_WORDS = 2;

    private AreaName() {}

    /** A heading and a point of a list mean the same area. */
    static boolean same(String one, String other) {
        return named(one, other) || named(other, one);
    }

    /** The text names the area. */
    static boolean named(String area, String text) {
        String phrase = phrase(area);
        return phrase.split(" ").length >= LEAST_WORDS
                && (' ' + words(text) + ' ').contains(' ' + phrase + ' ');
    }

    private static String phrase(String name) {
        return AROUND.matcher(words(name)).replaceAll("").strip();
    }

    private static String words(String text) {
        return NO_LETTERS.matcher(Folding.bare(text)).replaceAll(" ").strip();
    }
}
