package vn.parindex.answer;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Parts;
import vn.parindex.answer.pack.Relations;
import vn.parindex.answer.pack.Xml;

/** Takes our notes out of a sheet again; those of the sender stay as they were. */
final class NotesRemoval {
    private final Parts parts;
    private final String part;
    private final String sheetName;
    private final Relations relations;
    private int left;
    private boolean touched;

    private NotesRemoval(Parts parts, Book.Sheet sheet) {
        this.parts = parts;
        this.part = sheet.part();
        this.sheetName = sheet.name();
        this.relations = new Relations(parts, part);
    }

    static void run(Parts parts, Book.Sheet sheet, Trace trace) throws IOException {
        NotesRemoval removal = new NotesRemoval(parts, sheet);
        Optional<String> comments = removal.relations.first("comments");
        if (comments.isPresent() && parts.has(comments.get())) {
            removal.run(comments.get(), trace);
        }
    }

    private void run(String comments, Trace trace) throws IOException {
        Optional<String> drawing = LegacyDrawing.of(parts, part).filter(parts::has);
        NoteShapes shapes =
                drawing.isPresent()
                        ? NoteShapes.of(parts.bytes(drawing.get()))
                        : NoteShapes.empty();
        Xml xml = parts.xml(comments);
        xml.child(xml.root(), "commentList").ifPresent(list -> cut(xml, list, shapes, trace));
        if (!touched) {
            return;
        }
        parts.put(comments, CommentsXml.withoutAuthor(xml.bytes()).bytes());
        if (left == 0) {
            remove(comments);
        }
        if (drawing.isPresent()) {
            parts.put(drawing.get(), shapes.bytes());
            if (left == 0 && shapes.isEmpty()) {
                LegacyDrawing.remove(parts, part);
                remove(drawing.get());
            }
        }
    }

    private void cut(Xml xml, Element list, NoteShapes shapes, Trace trace) {
        for (Map.Entry<CellAt, Element> each : CommentsXml.comments(xml, list).entrySet()) {
            Comment comment = new Comment(xml, each.getValue());
            String says = comment.says();
            int[] ours = NoteText.within(says);
            touched |= ours.length > 0;
            if (ours.length > 0 && NoteText.without(says).isBlank()) {
                xml.remove(each.getValue());
                shapes.remove(each.getKey());
                continue;
            }
            left++;
            if (ours.length > 0) {
                comment.cut(ours[0], ours[1]);
                shrink(shapes, each.getKey(), trace);
            }
        }
    }

    private void remove(String target) throws IOException {
        relations.remove(target);
        Relations.removeTree(parts, target);
    }

    private void shrink(NoteShapes shapes, CellAt cell, Trace trace) {
        Stream<String[]> boxes = trace.all(Trace.BOX).stream().map(line -> line.split("\\|", 4));
        boxes.filter(box -> box.length == 4 && box[3].equals(sheetName))
                .filter(box -> box[0].equals(cell.address()))
                .filter(box -> shapes.anchor(cell).orElse("").replace(" ", "").equals(box[1]))
                .findFirst()
                .ifPresent(box -> shapes.anchor(cell, box[2]));
    }
}
