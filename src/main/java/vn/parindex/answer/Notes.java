package vn.parindex.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.answer.pack.ContentTypes;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Parts;
import vn.parindex.answer.pack.Relations;
import vn.parindex.answer.pack.Xml;

/** Writes our notes into a sheet, beside and below those of the sender. */
final class Notes {
    private final Parts parts;
    private final Book.Sheet sheet;
    private final Relations relations;
    private final String title;

    /**
     * The notes of a sheet.
     *
     * @param title first line of our notes
     */
    Notes(Parts parts, Book.Sheet sheet, String title) {
        this.parts = parts;
        this.sheet = sheet;
        this.relations = new Relations(parts, sheet.part());
        this.title = title;
    }

    /** Cells whose conversation would hide a note. */
    static Set<CellAt> threaded(Parts parts, String part) throws IOException {
        Set<CellAt> cells = new HashSet<>();
        for (Relations.Relation each : new Relations(parts, part).all()) {
            if (each.type().equals("threadedComment") && parts.has(each.target())) {
                Xml xml = parts.xml(each.target());
                for (Element comment : xml.children(xml.root())) {
                    xml.attribute(comment, "ref").flatMap(CellAt::of).ifPresent(cells::add);
                }
            }
        }
        return cells;
    }

    /** Writes a note at each of these cells. */
    void write(Map<CellAt, List<String>> notes, Grid grid, Trace trace) throws IOException {
        if (notes.isEmpty()) {
            return;
        }
        String comments = commentsPart();
        String drawing = drawingPart();
        NoteShapes shapes = NoteShapes.of(parts.bytes(drawing));
        NoteWriter writer =
                new NoteWriter(CommentsXml.complete(parts.xml(comments)), shapes, grid, title);
        notes.forEach(writer::write);
        writer.boxes().forEach(box -> trace.add(Trace.BOX, box + "|" + sheet.name()));
        parts.put(comments, writer.comments());
        parts.put(drawing, shapes.bytes());
    }

    private String commentsPart() throws IOException {
        Optional<String> there = relations.first("comments");
        if (there.filter(parts::has).isPresent()) {
            return there.get();
        }
        if (there.isPresent()) {
            // it leads nowhere
            relations.remove(there.get());
        }
        String made = parts.free("xl/comments%d.xml");
        parts.put(made, CommentsXml.EMPTY.getBytes(StandardCharsets.UTF_8));
        ContentTypes.add(parts, made, ContentTypes.COMMENTS);
        relations.add("comments", made);
        return made;
    }

    private String drawingPart() throws IOException {
        Optional<String> there = LegacyDrawing.of(parts, sheet.part());
        if (there.filter(parts::has).isPresent()) {
            return there.get();
        }
        if (there.isPresent()) {
            relations.remove(there.get());
        }
        LegacyDrawing.remove(parts, sheet.part());
        String made = parts.free("xl/drawings/vmlDrawing%d.vml");
        parts.put(made, NoteShapes.empty().bytes());
        ContentTypes.addDrawingsOfNotes(parts);
        LegacyDrawing.add(parts, sheet.part(), relations.add("vmlDrawing", made));
        return made;
    }
}
