package vn.parindex.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Writes our notes into a sheet, beside and below those of the sender. */
final class Notes {
    private static final String EMPTY =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                    + "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<authors></authors><commentList></commentList></comments>";
    private static final String RUN =
            "<%1$s><%2$s>%3$s<%4$s val=\"9\"/><%5$s indexed=\"81\"/><%6$s val=\"Tahoma\"/>"
                    + "<%7$s val=\"2\"/></%2$s><%8$s xml:space=\"preserve\">%9$s</%8$s></%1$s>";

    private final Parts parts;
    private final String part;
    private final String sheetName;
    private final Relations relations;
    private final String title;

    /**
     * The notes of a sheet.
     *
     * @param title first line of our notes
     */
    Notes(Parts parts, Book.Sheet sheet, String title) {
        this.parts = parts;
        this.part = sheet.part();
        this.sheetName = sheet.name();
        this.relations = new Relations(parts, part);
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
        Xml xml = complete(parts.xml(comments));
        NoteShapes shapes = NoteShapes.of(parts.bytes(drawing));
        Element list = xml.child(xml.root(), "commentList").orElseThrow();
        NavigableMap<CellAt, Element> there = comments(xml, list);
        int author = author(xml);
        StringBuilder added = new StringBuilder();
        for (Map.Entry<CellAt, List<String>> each : notes.entrySet()) {
            CellAt cell = each.getKey();
            List<String> paragraphs = each.getValue();
            if (there.containsKey(cell)) {
                new Comment(xml, there.get(cell)).append(runs(xml, paragraphs, true));
                String below = NoteText.below(title, paragraphs);
                grow(shapes, cell, grid, NoteText.height(below))
                        .forEach(
                                box ->
                                        trace.add(
                                                Trace.BOX,
                                                cell.address() + "|" + box + "|" + sheetName));
            } else {
                added.append(
                        "<%1$s ref=\"%2$s\" authorId=\"%3$d\"><%4$s>%5$s</%4$s></%1$s>"
                                .formatted(
                                        xml.named("comment"),
                                        cell.address(),
                                        author,
                                        xml.named("text"),
                                        runs(xml, paragraphs, false)));
                int height = NoteText.height(NoteText.alone(title, paragraphs));
                shapes.add(cell, Box.beside(cell, grid, NoteText.width(), height));
            }
        }
        xml.append(list, added.toString());
        parts.put(comments, xml.bytes());
        parts.put(drawing, shapes.bytes());
    }

    private static List<String> grow(NoteShapes shapes, CellAt cell, Grid grid, int more) {
        Optional<String> before = shapes.anchor(cell);
        List<Box> box = before.map(Box::read).orElse(List.of());
        return box.stream()
                .map(each -> each.grown(grid, NoteText.width(), more).written())
                .peek(grown -> shapes.anchor(cell, grown))
                .map(grown -> grown.replace(" ", "") + "|" + before.orElseThrow())
                .toList();
    }

    private String runs(Xml xml, List<String> paragraphs, boolean below) {
        String whole =
                below ? NoteText.below(title, paragraphs) : NoteText.alone(title, paragraphs);
        int head = whole.indexOf(title) + title.length();
        return run(xml, whole.substring(0, head), true) + run(xml, whole.substring(head), false);
    }

    private static String run(Xml xml, String text, boolean bold) {
        return RUN.formatted(
                xml.named("r"),
                xml.named("rPr"),
                bold ? "<" + xml.named("b") + "/>" : "",
                xml.named("sz"),
                xml.named("color"),
                xml.named("rFont"),
                xml.named("family"),
                xml.named("t"),
                XmlText.content(text));
    }

    /** With both lists, even where a program left one out. */
    private static Xml complete(Xml xml) {
        Xml whole = xml;
        if (xml.child(xml.root(), "commentList").isEmpty()) {
            whole.append(whole.root(), "<%1$s></%1$s>".formatted(xml.named("commentList")));
            whole = new Xml(whole.changed());
        }
        if (whole.child(whole.root(), "authors").isEmpty()) {
            int at = whole.children(whole.root()).get(0).start();
            // the numbers of those who wrote before must not come to mean us
            whole.insert(
                    at,
                    "<%1$s><%2$s/></%1$s>"
                            .formatted(whole.named("authors"), whole.named("author")));
            whole = new Xml(whole.changed());
        }
        return whole;
    }

    static NavigableMap<CellAt, Element> comments(Xml xml, Element list) {
        NavigableMap<CellAt, Element> comments = new TreeMap<>();
        for (Element each : xml.children(list, "comment")) {
            xml.attribute(each, "ref").flatMap(CellAt::of).ifPresent(at -> comments.put(at, each));
        }
        return comments;
    }

    private static int author(Xml xml) {
        Element authors = xml.child(xml.root(), "authors").orElseThrow();
        List<Element> all = xml.children(authors, "author");
        for (int i = 0; i < all.size(); i++) {
            if (xml.content(all.get(i)).equals(NoteText.AUTHOR)) {
                return i;
            }
        }
        xml.append(authors, "<%1$s>%2$s</%1$s>".formatted(xml.named("author"), NoteText.AUTHOR));
        return all.size();
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
        parts.put(made, EMPTY.getBytes(StandardCharsets.UTF_8));
        ContentTypes.add(parts, made, ContentTypes.COMMENTS);
        relations.add("comments", made);
        return made;
    }

    private String drawingPart() throws IOException {
        Optional<String> there = LegacyDrawing.of(parts, part);
        if (there.filter(parts::has).isPresent()) {
            return there.get();
        }
        if (there.isPresent()) {
            relations.remove(there.get());
        }
        LegacyDrawing.remove(parts, part);
        String made = parts.free("xl/drawings/vmlDrawing%d.vml");
        parts.put(made, NoteShapes.empty().bytes());
        ContentTypes.addDrawingsOfNotes(parts);
        LegacyDrawing.add(parts, part, relations.add("vmlDrawing", made));
        return made;
    }
}
