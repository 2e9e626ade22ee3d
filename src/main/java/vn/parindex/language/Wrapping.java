package vn.parindex.language;

import java.text.Normalizer;

/**
 * How many lines a text takes in a cell that wraps, so that rows can be made high enough. No
 * program that opens a workbook makes rows higher by itself when their height is given.
 */
public final class Wrapping {
    // advance widths of Times New Roman in thousandths of the font size
    private static final int[] LOWER = {
        444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333,
        389, 278, 500, 500, 722, 500, 500, 444
    };
    private static final int[] UPPER = {
        722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667,
        556, 611, 722, 722, 944, 722, 722, 611
    };
    private static final String NARROW = " ,.;:/!'|()[]-";
    private static final int NARROW_WIDTH = 300;
    private static final int OTHER_WIDTH = 570;
    private static final int DIGIT_WIDTH = 500;
    // ơ and ư carry a horn, đ a bar
    private static final int HORN = 60;

    // room for another font in the place of Times New Roman, for bold and for rounding
    private static final double CAUTION = 1.07;
    // a column of n characters is n digits of the default font, 11 points, wide
    private static final double DEFAULT_DIGIT = 11 * DIGIT_WIDTH / 1000.0;
    private static final double LINE_HEIGHT = 1.37;
    private static final double PADDING = 3;

    private Wrapping() {}

    /**
     * Lines that a text takes.
     *
     * @param columns width of the cell in characters, as spreadsheets count it
     * @param size of the font in points
     */
    public static int lines(String text, double columns, double size) {
        double room = columns * DEFAULT_DIGIT / size / CAUTION * 1000;
        return text.lines().mapToInt(paragraph -> wrapped(paragraph, room)).sum();
    }

    /** Height in points of a row that shows so many lines. */
    public static float height(int lines, double size) {
        return (float) Math.ceil(Math.max(1, lines) * size * LINE_HEIGHT + PADDING);
    }

    private static int wrapped(String paragraph, double room) {
        int lines = 1;
        double used = 0;
        for (String word : paragraph.strip().split("\\s+", -1)) {
            double width = width(word);
            if (used > 0 && used + NARROW_WIDTH + width > room) {
                lines++;
                used = 0;
            }
            // a word wider than the cell is broken wherever the line ends
            int full = (int) (width / room);
            lines += full;
            used += (used > 0 ? NARROW_WIDTH : 0) + width - full * room;
        }
        return lines;
    }

    private static int width(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .map(Wrapping::width)
                .sum();
    }

    private static int width(int point) {
        if (point >= 'a' && point <= 'z') {
            return LOWER[point - 'a'];
        }
        if (point >= 'A' && point <= 'Z') {
            return UPPER[point - 'A'];
        }
        if (point >= '0' && point <= '9') {
            return DIGIT_WIDTH;
        }
        if (Character.getType(point) == Character.NON_SPACING_MARK) {
            return point == '\u031B' ? HORN : 0;
        }
        return NARROW.indexOf(point) >= 0 ? NARROW_WIDTH : OTHER_WIDTH;
    }
}
