package vn.parindex.read.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.prose.Grid.Cell;
import vn.parindex.model.prose.Grid.Row;
import vn.parindex.model.prose.Paragraph.Zone;

/** The rows of a table, whatever wraps them and their cells. */
final class GridRows {
    private final Story story;
    private final Zone zone;

    GridRows(Story story, Zone zone) {
        this.story = story;
        this.zone = zone;
    }

    List<Row> of(Tag table) {
        List<Row> rows = new ArrayList<>();
        table.content().forEach(tag -> addRows(tag, rows));
        return rows;
    }

    private void addRows(Tag tag, List<Row> rows) {
        if (!tag.is("w:tr")) {
            tag.content().forEach(child -> addRows(child, rows));
        } else if (tag.at("w:trPr", "w:del").isPresent()) {
            story.skip(tag);
        } else {
            List<Cell> cells = new ArrayList<>();
            before(tag).ifPresent(span -> cells.add(new Cell(List.of(), span, false)));
            tag.content().forEach(child -> addCells(child, cells));
            rows.add(new Row(cells));
        }
    }

    /** Columns that the row leaves out at its start. */
    private static Optional<Integer> before(Tag row) {
        return row.child("w:trPr")
                .flatMap(tag -> tag.value("w:gridBefore"))
                .flatMap(Whole::of)
                .filter(columns -> columns > 0);
    }

    private void addCells(Tag tag, List<Cell> cells) {
        if (!tag.is("w:tc")) {
            tag.content().forEach(child -> addCells(child, cells));
        } else if (tag.at("w:tcPr", "w:cellDel").isPresent()) {
            story.skip(tag);
        } else {
            cells.add(cell(tag));
        }
    }

    private Cell cell(Tag tag) {
        Optional<Tag> properties = tag.child("w:tcPr");
        int span =
                properties
                        .flatMap(it -> it.value("w:gridSpan"))
                        .flatMap(Whole::of)
                        .filter(it -> it > 0)
                        .orElse(1);
        boolean continued =
                properties
                        .flatMap(it -> it.value("w:vMerge"))
                        .filter(it -> !it.equals("restart"))
                        .isPresent();
        return new Cell(story.paragraphs(tag.children(), zone), span, continued);
    }
}
