package vn.parindex.answer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of our notes. It begins and ends with marks of its own, so that it can be cut out again
 * wherever a sender wrote before or behind it, and whatever program saved the file.
 */
final class NoteText {
    /** Author of our notes. */
    static final String AUTHOR = "parindex";

    private static final String HEAD = "[parindex]";
    private static final String RULER = "\n――――――――――\n";

    // a space of no width
    private static final String END = "\u200B";
    private static final Pattern OURS =
            Pattern.compile(
                    "(?:"
                            + RULER.replace("\n", "\\R")
                            + ")?"
                            + Pattern.quote(HEAD)
                            + "[^"
                            + END
                            + "]*(?:"
                            + END
                            + "|$)");

    private static final int CHARACTERS_PER_LINE = 46;
    private static final int PIXELS_PER_LINE = 15;
    private static final int MARGIN = 14;
    private static final int WIDTH = 300;

    private NoteText() {}

    /**
     * A note of its own.
     *
     * @param title behind our name in the first line
     */
    static String alone(String title, List<String> paragraphs) {
        return HEAD + " " + title + "\n" + String.join("\n", paragraphs) + END;
    }

    /** The same behind a sender's own text. */
    static String below(String title, List<String> paragraphs) {
        return RULER + alone(title, paragraphs);
    }

    /** Where our text stands in this one: begin and end, or nothing. */
    static int[] within(String text) {
        Matcher matcher = OURS.matcher(text);
        return matcher.find() ? new int[] {matcher.start(), matcher.end()} : new int[0];
    }

    /** The sender's own text. */
    static String without(String text) {
        return OURS.matcher(text).replaceFirst("");
    }

    /** Width of a box, in pixels. */
    static int width() {
        return WIDTH;
    }

    /** Height that a text needs in a box of that width, in pixels. */
    static int height(String text) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += 1 + Math.max(0, line.length() - 1) / CHARACTERS_PER_LINE;
        }
        return lines * PIXELS_PER_LINE + MARGIN;
    }
}
