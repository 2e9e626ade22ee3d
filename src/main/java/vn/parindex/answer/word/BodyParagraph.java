package vn.parindex.answer.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
    private final Deque<OpenField> openFields = new ArrayDeque<>();
    private int contentStart;
    private boolean joined;

    /**
     * What a text box hangs on.
     *
     * @param top the part of that paragraph in which the box lies
     */
    record Holder(BodyParagraph paragraph, Element top) {}

    /** A reference to a footnote or endnote. */
    record Note(String type, String id, Element top) {}

    private record Field(int start, int end) {}

    private record OpenField(int start, boolean shows) {}

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

    /** True when it reads on in the next paragraph. */
    boolean joined() {
        return joined;
    }

    void settings(Element settings, boolean joinedToNext) {
        contentStart = settings.end();
        joined = joinedToNext;
    }

    /** Adds letters, unless they tell a field what to show. */
    void add(Piece piece) {
        if (openFields.stream().allMatch(OpenField::shows)) {
            pieces.add(piece);
        }
    }

    void add(Note note) {
        notes.add(note);
    }

    void fieldBegins(Element top) {
        openFields.push(new OpenField(top.start(), false));
    }

    void fieldShows() {
        if (!openFields.isEmpty()) {
            openFields.push(new OpenField(openFields.pop().start(), true));
        }
    }

    void fieldEnds(Element top) {
        if (!openFields.isEmpty()) {
            fields.add(new Field(openFields.pop().start(), top.end()));
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
