package vn.parindex.model.prose;

import java.util.List;

/**
 * A table.
 *
 * @param number from 1, in the order of the page
 */
public record Grid(int number, List<Row> rows) implements Block {

    public Grid {
        rows = List.copyOf(rows);
    }

    /** Every paragraph of its cells, row by row. */
    public List<Paragraph> paragraphs() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.paragraphs().stream())
                .toList();
    }

    /** A row. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell; a table inside it is given as its paragraphs.
     *
     * @param span how many columns of the table it covers
     * @param continued it belongs to the cell above it
     */
    public record Cell(List<Paragraph> paragraphs, int span, boolean continued) {
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        /** What it says, its paragraphs joined by a blank. */
        public String text() {
            return String.join(" ", paragraphs.stream().map(Paragraph::text).toList()).strip();
        }
    }
}
