package vn.parindex.testing.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A report while it is put together: lines and tables in order, headings numbered. */
final class Draft {
    /** How headings are numbered. */
    enum Outline {
        ROMAN_DOT,
        ROMAN_SLASH,
        PART,
        ARABIC
    }

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    final List<Object> blocks = new ArrayList<>();
    final Outline outline;
    private final boolean decimal;
    private final Random random;
    private final int[] at = new int[3];
    private int skip;

    Draft(Random random) {
        this.random = random;
        outline = List.of(Outline.values()).get(random.nextInt(4));
        decimal = outline == Outline.ARABIC || random.nextInt(3) == 0;
    }

    /** The next heading takes the number of the one before it, or leaves one out. */
    void misnumber(int step) {
        skip = step;
    }

    Line heading(int depth, String title) {
        at[depth] += 1 + skip;
        skip = 0;
        for (int deeper = depth + 1; deeper < at.length; deeper++) {
            at[deeper] = 0;
        }
        boolean upper = depth == 0 && (outline != Outline.ARABIC || random.nextBoolean());
        String shown = upper ? title.toUpperCase(java.util.Locale.ROOT) : title;
        return add(Line.heading(depth, number(depth), shown));
    }

    private String number(int depth) {
        String first = ROMAN.get(Math.max(0, at[0] - 1));
        if (depth == 0) {
            return switch (outline) {
                case ROMAN_DOT -> first + ".";
                case ROMAN_SLASH -> first + "/";
                case PART -> "PHẦN " + first + ":";
                case ARABIC -> at[0] + ".";
            };
        }
        if (depth == 1) {
            return outline == Outline.ARABIC ? at[0] + "." + at[1] + "." : at[1] + ".";
        }
        return decimal ? number(1) + at[2] + "." : "abcdđeghik".charAt(at[2] - 1) + ")";
    }

    Line body(String text) {
        return add(Line.of(Line.Kind.BODY, text));
    }

    Line bullet(String text) {
        return add(Line.of(Line.Kind.BULLET, text));
    }

    Line sub(String text) {
        return add(Line.of(Line.Kind.SUB_BULLET, text));
    }

    Line centred(String text) {
        return add(Line.of(Line.Kind.CENTRED, text).bold());
    }

    Line.Table table() {
        Line.Table table = new Line.Table();
        blocks.add(table);
        return table;
    }

    Line add(Line line) {
        blocks.add(line);
        return line;
    }
}
