package vn.parindex.read.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.prose.Block;
import vn.parindex.model.prose.Grid;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.read.Unreadable;

/**
 * Puts a manuscript together from what is read one after the other; empty paragraphs don't count.
 */
final class Blocks {
    /** Paragraphs and cells; the longest reports have some thousands. */
    private static final int MOST = 50_000;

    private final List<Block> body = new ArrayList<>();
    private final List<Block> margins = new ArrayList<>();
    private final List<Grid.Row> rows = new ArrayList<>();
    private final List<Grid.Cell> cells = new ArrayList<>();
    private final List<Paragraph> cell = new ArrayList<>();
    private boolean inTable;
    private int paragraphs;
    private int grids;
    private int parts;

    /** A paragraph of the text, or of the cell that is open. */
    void paragraph(Wording wording, Wording.Shape shape) throws TooMany {
        Paragraph.Zone zone = inTable ? Paragraph.Zone.CELL : Paragraph.Zone.BODY;
        Optional<Paragraph> read = wording.paragraph(paragraphs + 1, zone, shape);
        if (read.isPresent()) {
            count();
            paragraphs++;
            if (inTable) {
                cell.add(read.get());
            } else {
                body.add(read.get());
            }
        }
    }

    /** A header, a footer or a note. */
    void aside(Wording wording, Paragraph.Zone zone) throws TooMany {
        int number = zone == Paragraph.Zone.FOOTNOTE ? Math.max(paragraphs, 1) : 0;
        Optional<Paragraph> read = wording.paragraph(number, zone, Wording.Shape.PLAIN);
        if (read.isPresent() && !margins.contains(read.get())) {
            count();
            margins.add(read.get());
        }
    }

    void startTable() {
        inTable = true;
    }

    void endCell(int span, boolean continued) throws TooMany {
        count();
        cells.add(new Grid.Cell(cell, span, continued));
        cell.clear();
    }

    void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new Grid.Row(cells));
        }
        cells.clear();
    }

    void endTable() {
        if (!rows.isEmpty()) {
            grids++;
            body.add(new Grid(grids, rows));
        }
        rows.clear();
        inTable = false;
    }

    /** A row is begun and not ended. */
    boolean inRow() {
        return !cells.isEmpty();
    }

    /** Everything read so far. */
    Manuscript manuscript(Manuscript.Format format) throws Unreadable {
        List<Block> all = new ArrayList<>(body);
        all.addAll(margins);
        Manuscript manuscript = new Manuscript(all, format);
        if (paragraphs == 0) {
            boolean pdf = format == Manuscript.Format.PDF;
            throw new Unreadable(pdf ? "pdf-without-text" : "document-without-text");
        }
        return manuscript;
    }

    private void count() throws TooMany {
        parts++;
        if (parts > MOST) {
            throw new TooMany();
        }
    }

    /** More than any report has. */
    static final class TooMany extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
