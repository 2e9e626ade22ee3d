package vn.parindex.answer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.answer.pack.Element;

/** A paragraph of a document part: where it stands, its letters, and what else matters in it. */
final class BodyParagraph {
    private final Element element;
    private final Optional<Holder> holder;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<Integer> openFields = new ArrayList<>();
    private int contentStart;

    /**
     * What a text box hangs on.
     *
     * @param top the part of that paragraph in which the box lies
     */
    record Holder(BodyParagraph paragraph, Element top) {}

    /** A reference to a footnote or endnote. */
    record Note(String type, String id, Element top) {}

    private record Field(int start, int end) {}

    BodyParagraph(Element element, Optional<Holder> holder) {
        this.element = element;
        this.holder = holder;
        this.contentStart = element.bodyStart();
    }

    Element element() {
        return element;
    }

    /** Present in a text box, where comments are forbidden. */
    Optional<Holder> holder() {
        return holder;
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Note> notes() {
        return notes;
    }

    /** Behind the paragraph's own settings. */
    int contentStart() {
        return contentStart;
    }

    void settings(Element settings) {
        contentStart = settings.end();
    }

    void add(Piece piece) {
        pieces.add(piece);
    }

    void add(Note note) {
        notes.add(note);
    }

    void fieldBegins(Element top) {
        openFields.add(top.start());
    }

    void fieldEnds(Element top) {
        if (!openFields.isEmpty()) {
            int start = openFields.remove(openFields.size() - 1);
            fields.add(new Field(start, top.end()));
        }
    }

    /** Behind all fields that a place lies in: what stands in a field is lost with its update. */
    int outsideFields(int at) {
        return fields.stream()
                .filter(field -> field.start() < at && at < field.end())
                .mapToInt(Field::end)
                .max()
                .orElse(at);
    }
}
