package vn.parindex.read.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A table on a page of a PDF: where its columns and rows are parted, and the words between. */
final class PageTable {
    private static final double NEAR = 3;

    private final List<Double> columns;
    private final List<Double> rows;
    private final List<PageTables.Rule> rules;
    private final Map<Integer, List<PageLine.Word>> words = new TreeMap<>();

    PageTable(List<Double> columns, List<Double> rows, List<PageTables.Rule> rules) {
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.rules = List.copyOf(rules);
    }

    boolean holds(PageLine.Word word) {
        double x = (word.left() + word.right()) / 2;
        double y = height(word);
        return x > columns.get(0)
                && x < columns.get(columns.size() - 1)
                && y > rows.get(0)
                && y < rows.get(rows.size() - 1);
    }

    void take(List<PageLine.Word> some) {
        for (PageLine.Word word : some) {
            int row = index(rows, height(word));
            int column = start(row, index(columns, (word.left() + word.right()) / 2));
            words.computeIfAbsent(row * columns.size() + column, key -> new ArrayList<>())
                    .add(word);
        }
    }

    /** Drawn with the same columns: it goes on from the page before. */
    boolean continues(PageTable other) {
        boolean same = columns.size() == other.columns.size();
        for (int i = 0; same && i < columns.size(); i++) {
            same = Math.abs(columns.get(i) - other.columns.get(i)) < NEAR;
        }
        return same;
    }

    void write(Blocks blocks) throws Blocks.TooMany {
        for (int row = 0; row < rows.size() - 1; row++) {
            int column = 0;
            while (column < columns.size() - 1) {
                int next = end(row, column);
                List<PageLine.Word> cell =
                        words.getOrDefault(row * columns.size() + column, List.of());
                if (!cell.isEmpty()) {
                    double width = columns.get(next) - columns.get(column);
                    blocks.paragraph(
                            PageBlocks.wording(CellLines.of(cell, width)), Wording.Shape.PLAIN);
                }
                blocks.endCell(next - column, cell.isEmpty() && !ruledAbove(row, column));
                column = next;
            }
            blocks.endRow();
        }
    }

    /** The middle of its small letters. */
    private static double height(PageLine.Word word) {
        return word.base() - word.size() / 4;
    }

    private static int index(List<Double> places, double at) {
        int index = 0;
        while (index < places.size() - 2 && places.get(index + 1) < at) {
            index++;
        }
        return index;
    }

    /** First column of the cell that covers a column. */
    private int start(int row, int column) {
        int start = 0;
        while (end(row, start) <= column) {
            start = end(row, start);
        }
        return start;
    }

    /** Behind the last column of the cell that starts here. */
    private int end(int row, int column) {
        double y = (rows.get(row) + rows.get(row + 1)) / 2;
        int end = column + 1;
        while (end < columns.size() - 1 && !ruled(true, columns.get(end), y)) {
            end++;
        }
        return end;
    }

    private boolean ruledAbove(int row, int column) {
        double x = (columns.get(column) + columns.get(column + 1)) / 2;
        return row == 0 || ruled(false, x, rows.get(row));
    }

    private boolean ruled(boolean upright, double x, double y) {
        PageTables.Rule point = new PageTables.Rule(x, y, x, y);
        return rules.stream().anyMatch(rule -> rule.upright() == upright && rule.meets(point));
    }
}
