package vn.parindex.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.model.prose.Paragraph;

/** The sign in front of an item of a list without numbers. */
final class Bullet {
    private static final Pattern TYPED = Pattern.compile("^[-+*•●▪■◦○→✓]\\s*(?=[\\p{L}\\d\"“(])");

    private Bullet() {}

    /** True for an item of such a list. */
    static boolean isOn(Paragraph paragraph) {
        return paragraph.mark().map(mark -> !mark.ordered()).orElse(false)
                || length(paragraph.text()) > 0;
    }

    /** How many letters the typed sign and the blanks behind it take. */
    static int length(String text) {
        Matcher matcher = TYPED.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }
}
