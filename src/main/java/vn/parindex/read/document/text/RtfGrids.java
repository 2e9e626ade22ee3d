package vn.parindex.read.document.text;

import java.util.ArrayList;
import java.util.List;

/** Builds the tables of RTF from the signs that {@link RtfTables} left in the text. */
final class RtfGrids {
    private static final String SIGNS = RtfTables.INSIDE + RtfTables.CELL + RtfTables.ROW;

    private final Blocks blocks;
    private final List<Part> waiting = new ArrayList<>();

    RtfGrids(Blocks blocks) {
        this.blocks = blocks;
    }

    void paragraph(Wording wording, Wording.Shape shape) throws Blocks.TooMany {
        String raw = wording.raw();
        if (raw.contains(RtfTables.ROW)) {
            blocks.endRow();
        }
        Wording clean = wording.without(SIGNS);
        boolean inside = raw.contains(RtfTables.INSIDE);
        boolean ends = raw.contains(RtfTables.CELL);
        if (inside || ends || !clean.raw().isBlank()) {
            waiting.add(new Part(clean, shape, inside));
        }
        if (ends) {
            endCell();
        }
    }

    /** The end of the document. */
    void end() throws Blocks.TooMany {
        endTable();
        write(waiting);
    }

    private void endCell() throws Blocks.TooMany {
        if (!blocks.inRow()) {
            int start = firstOfCell();
            if (start > 0) {
                // text stands between this row and whatever was before it
                endTable();
                write(waiting.subList(0, start));
            }
            blocks.startTable();
        }
        write(waiting);
        blocks.endCell(1, false);
    }

    /** Where the cell began that ends here; what waits before it stands above the table. */
    private int firstOfCell() {
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i).inside()) {
                return i;
            }
        }
        return waiting.size() - 1;
    }

    private void endTable() {
        blocks.endRow();
        blocks.endTable();
    }

    private void write(List<Part> parts) throws Blocks.TooMany {
        for (Part part : parts) {
            blocks.paragraph(part.wording(), part.shape());
        }
        parts.clear();
    }

    private record Part(Wording wording, Wording.Shape shape, boolean inside) {}
}
