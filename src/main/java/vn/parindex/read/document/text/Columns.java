package vn.parindex.read.document.text;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.language.Folding;

/**
 * The two columns at the head of an office document (issuer and motto) and at its foot (addressees
 * and signature), which a PDF draws as lines through both. They are given as a table of two cells,
 * as word processors hold them.
 *
 * @param start index of their first line
 * @param end index behind their last line
 */
record Columns(int start, int end, List<PageLine> left, List<PageLine> right) {
    private static final int LINES_OF_HEAD = 12;
    private static final String TITLE = "báo cáo";
    private static final String ADDRESSEES = "nơi nhận";

    Columns {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    static Columns atStart(List<PageLine> lines) {
        int from = -1;
        int to = -1;
        int both = 0;
        for (int i = 0; i < Math.min(LINES_OF_HEAD, lines.size()); i++) {
            String text = Folding.same(lines.get(i).text());
            if (text.startsWith(TITLE) || text.startsWith(ADDRESSEES)) {
                break;
            }
            if (lines.get(i).parts().size() == 2) {
                from = from < 0 ? i : from;
                to = i + 1;
                both++;
            }
        }
        return both < 2 || from > 2 ? none(0) : of(lines, 0, to);
    }

    static Columns atEnd(List<PageLine> lines, int from) {
        for (int i = lines.size() - 1; i >= from; i--) {
            if (Folding.same(lines.get(i).text()).startsWith(ADDRESSEES)) {
                return of(lines, i, lines.size());
            }
        }
        return none(lines.size());
    }

    private static Columns none(int at) {
        return new Columns(at, at, List.of(), List.of());
    }

    private static Columns of(List<PageLine> lines, int start, int end) {
        double edge = edge(lines.subList(start, end));
        List<PageLine> left = new ArrayList<>();
        List<PageLine> right = new ArrayList<>();
        for (PageLine line : lines.subList(start, end)) {
            for (PageLine part : line.parts()) {
                boolean first = line.parts().size() > 1 ? part.left() < edge : part.right() < edge;
                (first ? left : right).add(part);
            }
        }
        return new Columns(start, end, left, right);
    }

    /** Where the right column begins. */
    private static double edge(List<PageLine> lines) {
        return lines.stream()
                .map(PageLine::parts)
                .filter(parts -> parts.size() > 1)
                .mapToDouble(parts -> parts.get(parts.size() - 1).left())
                .min()
                .orElse(Double.MAX_VALUE);
    }

    void write(Blocks blocks) throws Blocks.TooMany {
        if (start == end) {
            return;
        }
        if (right.isEmpty()) {
            write(left, blocks);
            return;
        }
        blocks.startTable();
        write(left, blocks);
        blocks.endCell(1, false);
        write(right, blocks);
        blocks.endCell(1, false);
        blocks.endRow();
        blocks.endTable();
    }

    private static void write(List<PageLine> lines, Blocks blocks) throws Blocks.TooMany {
        for (PageLine line : lines) {
            blocks.paragraph(PageBlocks.wording(List.of(line)), Wording.Shape.PLAIN);
        }
    }
}
