package vn.parindex.answer;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the box of a note lies: column and pixels within it, row and pixels within it, for the
 * upper left and then the lower right corner.
 */
record Box(List<Integer> anchor) {
    private static final int GAP = 15;
    private static final int LAST_COLUMN = 16_383;
    private static final int LAST_ROW = 1_048_575;

    Box {
        anchor = List.copyOf(anchor);
    }

    /** Beside its cell. */
    static Box beside(CellAt cell, Grid grid, int width, int height) {
        int column = Math.min(cell.column() + 1, LAST_COLUMN);
        return of(List.of(column, GAP, cell.row(), 2), grid, width, height);
    }

    /** An anchor as written; empty when it can't be understood. */
    static List<Box> read(String anchor) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : anchor.split(",", -1)) {
            String digits = part.strip();
            if (!digits.matches("\\d{1,7}")) {
                return List.of();
            }
            numbers.add(Integer.valueOf(digits));
        }
        return numbers.size() == 8 ? List.of(new Box(numbers)) : List.of();
    }

    /** With at least this width, and higher by so much. */
    Box grown(Grid grid, int width, int more) {
        int wide = 0;
        for (int column = anchor.get(0); column < anchor.get(4); column++) {
            wide += grid.width(column);
        }
        int high = 0;
        for (int row = anchor.get(2); row < anchor.get(6); row++) {
            high += grid.height(row);
        }
        return of(
                anchor.subList(0, 4),
                grid,
                Math.max(width, wide + anchor.get(5) - anchor.get(1)),
                high + anchor.get(7) - anchor.get(3) + more);
    }

    /** As written in a drawing of notes. */
    String written() {
        return String.join(", ", anchor.stream().map(String::valueOf).toList());
    }

    private static Box of(List<Integer> corner, Grid grid, int width, int height) {
        int column = corner.get(0);
        int right = corner.get(1) + width;
        while (right > grid.width(column) && column < LAST_COLUMN) {
            right -= grid.width(column++);
        }
        int row = corner.get(2);
        int bottom = corner.get(3) + height;
        while (bottom > grid.height(row) && row < LAST_ROW) {
            bottom -= grid.height(row++);
        }
        List<Integer> anchor = new ArrayList<>(corner);
        anchor.addAll(List.of(column, right, row, bottom));
        return new Box(anchor);
    }
}
