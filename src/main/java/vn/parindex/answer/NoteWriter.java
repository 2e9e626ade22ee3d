package vn.parindex.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Xml;

/** Writes notes into a comments part and draws their boxes. */
final class NoteWriter {
    private final Xml xml;
    private final NoteShapes shapes;
    private final Grid grid;
    private final String title;
    private final Element list;
    private final NavigableMap<CellAt, Element> there;
    private final int author;
    private final StringBuilder added = new StringBuilder();
    private final List<String> boxes = new ArrayList<>();

    /**
     * Opens the part for writing.
     *
     * @param title first line of our notes
     */
    NoteWriter(Xml comments, NoteShapes shapes, Grid grid, String title) {
        this.xml = comments;
        this.shapes = shapes;
        this.grid = grid;
        this.title = title;
        list = xml.child(xml.root(), "commentList").orElseThrow();
        there = CommentsXml.comments(xml, list);
        author = CommentsXml.author(xml);
    }

    /** Writes a note, below that of the sender where there is one. */
    void write(CellAt cell, List<String> paragraphs) {
        if (there.containsKey(cell)) {
            String below = NoteText.below(title, paragraphs);
            new Comment(xml, there.get(cell)).append(runs(below));
            grow(cell, NoteText.height(below));
        } else {
            add(cell, NoteText.alone(title, paragraphs));
        }
    }

    /** The part with all notes. */
    byte[] comments() {
        xml.append(list, added.toString());
        return xml.bytes();
    }

    /** Cell, new box and old box of each note of the sender's that was made larger. */
    List<String> boxes() {
        return boxes;
    }

    private void add(CellAt cell, String text) {
        added.append(
                "<%1$s ref=\"%2$s\" authorId=\"%3$d\"><%4$s>%5$s</%4$s></%1$s>"
                        .formatted(
                                xml.named("comment"),
                                cell.address(),
                                author,
                                xml.named("text"),
                                runs(text)));
        shapes.add(cell, Box.beside(cell, grid, NoteText.width(), NoteText.height(text)));
    }

    private void grow(CellAt cell, int more) {
        Optional<String> before = shapes.anchor(cell);
        for (Box box : before.map(Box::read).orElse(List.of())) {
            String grown = box.grown(grid, NoteText.width(), more).written();
            shapes.anchor(cell, grown);
            boxes.add(cell.address() + "|" + grown.replace(" ", "") + "|" + before.orElseThrow());
        }
    }

    private String runs(String text) {
        int head = text.indexOf(title) + title.length();
        return CommentsXml.run(xml, text.substring(0, head), true)
                + CommentsXml.run(xml, text.substring(head), false);
    }
}
