package vn.parindex.template;

import java.util.stream.Stream;
import vn.parindex.language.Wrapping;
import vn.parindex.model.Column;
import vn.parindex.rulebook.Leaf;
import vn.parindex.template.Look.Face;
import vn.parindex.template.TablePlan.InputLine;

/** How high the rows of the table must be so that nothing in them is cut off. */
final class RowHeights {
    static final int INPUT_INDENT = 2;
    private static final double INDENT_CHARACTERS = 1.5;
    private static final double BODY = Face.BODY.size();
    private static final double SMALL = Face.SMALL.size();

    private RowHeights() {}

    static float title(String name) {
        return Wrapping.height(lines(name, Column.NAME, Face.STRONG.size()), BODY) + 2;
    }

    /**
     * @param note what stands in the column of figures
     */
    static float leaf(Leaf leaf, String note) {
        int small =
                Math.max(
                        lines(leaf.wording(), Column.WORDING, SMALL),
                        lines(note, Column.FIGURE, SMALL));
        return Math.max(
                Wrapping.height(lines(leaf.name(), Column.NAME, BODY), BODY),
                Wrapping.height(small, SMALL));
    }

    /**
     * @param note what stands in the column of the wording
     */
    static float input(InputLine line, String note) {
        double label = Columns.width(Column.NAME) - INPUT_INDENT * INDENT_CHARACTERS;
        Stream<Integer> shown =
                Stream.of(
                        Wrapping.lines(line.input().label(), label, SMALL),
                        lines(note, Column.WORDING, SMALL),
                        lines(line.input().unit(), Column.MEASURE, SMALL));
        // whichever level is chosen
        Stream<Integer> offered =
                line.input().choices().stream()
                        .map(choice -> lines(choice.label(), Column.FIGURE, SMALL));
        int most = Stream.concat(shown, offered).max(Integer::compare).orElse(1);
        return Math.max(Wrapping.height(1, BODY), Wrapping.height(most, SMALL));
    }

    private static int lines(String text, Column column, double size) {
        return Wrapping.lines(text, Columns.width(column), size);
    }
}
