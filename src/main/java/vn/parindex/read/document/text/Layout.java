package vn.parindex.read.document.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells where a paragraph goes on in the next line, by margins, indents, distances and words.
 *
 * @param left where lines begin that are not indented
 * @param right where full lines end
 * @param pitch usual distance of two lines
 */
record Layout(double left, double right, double pitch) {
    private static final double NEAR = 4;

    private static final Pattern BULLET = Pattern.compile("^[-+*•●○▪■◦►✓] ?\\p{Lu}.*");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^(?:\\(\\d{1,2}\\)[.)]?|\\d{1,2}(?:\\.\\d{1,2})*[.)/]?|[IVX]{1,5}[.)/]|\\p{Ll}[.)]|[A-ZĐ][.)])"
                            + " +[\\p{Lu}(“\"].*");
    private static final Pattern BARE_NUMBER = Pattern.compile("^\\d{1,2} .*");
    private static final Pattern PART =
            Pattern.compile("^(?:PHẦN|Phần|MỤC|Mục|CHƯƠNG) +[IVX\\d]+.*");
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?…][\"”)]?$");
    private static final Pattern NEW_SENTENCE = Pattern.compile("^[\\p{Lu}\\d(“\"+*•-].*");

    static Layout of(List<PageLine> lines, List<PageReader.Page> pages) {
        double width = pages.stream().mapToDouble(PageReader.Page::width).max().orElse(0);
        List<Double> lefts = new ArrayList<>();
        List<Double> rights = new ArrayList<>();
        List<Double> pitches = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            boolean wide = line.right() - line.left() > width / 2;
            if (wide) {
                lefts.add(line.left());
                rights.add(line.right());
            }
            double step = i + 1 < lines.size() ? lines.get(i + 1).base() - line.base() : 0;
            if (wide && step > 0 && step < 3 * line.size()) {
                pitches.add(step);
            }
        }
        return new Layout(share(lefts, 0.05), share(rights, 0.9), share(pitches, 0.3));
    }

    private static double share(List<Double> numbers, double share) {
        Collections.sort(numbers);
        return numbers.isEmpty() ? 0 : numbers.get((int) (share * (numbers.size() - 1)));
    }

    boolean isCentred(PageLine line) {
        double space = line.left() - left;
        return space > 2 * line.size()
                && Math.abs(line.middle() - (left + right) / 2) < line.size()
                && line.right() < right - line.size();
    }

    /** Whether a line belongs to the paragraph whose lines are given. */
    boolean goesOn(List<PageLine> open, PageLine next) {
        PageLine last = open.get(open.size() - 1);
        String before = last.text();
        String text = next.text();
        return isFull(last, next)
                && last.bold() == next.bold()
                && !isRow(last)
                && !isRow(next)
                && isNear(last, next)
                && !startsAnew(before, text)
                && isIndentedAsBefore(open, next);
    }

    /** The next word would not have fitted: the line ended because it was full. */
    private boolean isFull(PageLine last, PageLine next) {
        double blank = last.size() / 5;
        return last.right() + blank + next.firstWidth() > right - NEAR / 2;
    }

    /** A row of a table. */
    private static boolean isRow(PageLine line) {
        return line.parts().size() > 2;
    }

    private boolean isNear(PageLine last, PageLine next) {
        return last.page() != next.page() || next.base() - last.base() < pitch + last.size() / 3;
    }

    private static boolean startsAnew(String before, String text) {
        boolean ended = ENDED.matcher(before).matches();
        boolean numbered =
                NUMBERED.matcher(text).matches() && (ended || !BARE_NUMBER.matcher(text).matches());
        return BULLET.matcher(text).matches() || numbered || PART.matcher(text).matches();
    }

    private boolean isIndentedAsBefore(List<PageLine> open, PageLine next) {
        PageLine last = open.get(open.size() - 1);
        double step = next.left() - last.left();
        boolean ended = ENDED.matcher(last.text()).matches();
        boolean fresh = NEW_SENTENCE.matcher(next.text()).matches();
        if (step > NEAR) {
            // a hanging indent, of the second line only; else the first line of a paragraph
            boolean hanging = open.size() == 1 && !(ended && fresh);
            return hanging;
        }
        boolean bothIndented = Math.abs(step) <= NEAR && next.left() > left + 2 * NEAR;
        return !(bothIndented && open.size() == 1 && ended && fresh);
    }
}
