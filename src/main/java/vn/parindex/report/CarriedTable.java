package vn.parindex.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.parindex.model.prose.Grid;
import vn.parindex.model.prose.Paragraph;

/** A table of a unit's report in the look of this report's tables. */
final class CarriedTable {
    private static final int SHORT = 8;
    private static final int NARROWEST = 4;
    private static final int WIDEST = 40;

    private CarriedTable() {}

    static Block of(Grid grid) {
        int columns = columns(grid);
        List<List<GridCell>> rows = new ArrayList<>();
        for (int i = 0; i < grid.rows().size(); i++) {
            rows.add(row(grid, i, columns));
        }
        int header = isHeader(grid.rows().get(0)) && rows.size() > 1 ? 1 : 0;
        return new Block.Grid(
                widths(grid, columns), rows.subList(0, header), rows.subList(header, rows.size()));
    }

    private static int columns(Grid grid) {
        return grid.rows().stream().mapToInt(CarriedTable::width).max().orElse(1);
    }

    private static int width(Grid.Row row) {
        return row.cells().stream().mapToInt(cell -> Math.max(1, cell.span())).sum();
    }

    private static boolean isHeader(Grid.Row row) {
        List<Paragraph> said =
                row.cells().stream()
                        .flatMap(cell -> cell.paragraphs().stream())
                        .filter(paragraph -> !paragraph.text().isBlank())
                        .toList();
        return !said.isEmpty() && said.stream().allMatch(each -> each.look().bold());
    }

    private static List<GridCell> row(Grid grid, int index, int columns) {
        List<GridCell> cells = new ArrayList<>();
        int column = 0;
        for (Grid.Cell cell : grid.rows().get(index).cells()) {
            int span = Math.max(1, cell.span());
            cells.add(cell(cell, grid, index, column).over(span));
            column += span;
        }
        while (column++ < columns) {
            cells.add(GridCell.left(""));
        }
        return cells;
    }

    private static GridCell cell(Grid.Cell cell, Grid grid, int row, int column) {
        if (cell.continued()) {
            return GridCell.continued();
        }
        boolean bold =
                !cell.paragraphs().isEmpty()
                        && cell.paragraphs().stream().allMatch(each -> each.look().bold());
        String text = cell.text();
        GridCell shown =
                text.length() <= SHORT || isHeader(grid.rows().get(row))
                        ? GridCell.centred(text)
                        : GridCell.left(text);
        GridCell weighed = bold ? shown.inBold() : shown;
        return isContinuedBelow(grid, row, column) ? weighed.startingDown() : weighed;
    }

    private static boolean isContinuedBelow(Grid grid, int row, int column) {
        if (row + 1 >= grid.rows().size()) {
            return false;
        }
        int at = 0;
        for (Grid.Cell cell : grid.rows().get(row + 1).cells()) {
            if (at == column) {
                return cell.continued();
            }
            at += Math.max(1, cell.span());
        }
        return false;
    }

    /** Columns are as wide as their longest words ask for, within reason. */
    private static List<Integer> widths(Grid grid, int columns) {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(columns, NARROWEST));
        for (Grid.Row row : grid.rows()) {
            int column = 0;
            for (Grid.Cell cell : row.cells()) {
                if (cell.span() <= 1) {
                    int asked = Math.min(WIDEST, cell.text().length());
                    widths.set(column, Math.max(widths.get(column), asked));
                }
                column += Math.max(1, cell.span());
            }
        }
        return widths;
    }
}
