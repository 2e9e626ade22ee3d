package vn.parindex.read.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.model.prose.Paragraph.Picture;

/**
 * What a paragraph is made of: its raw text in pieces, its pictures, the text boxes that hang on
 * it, the notes it refers to. What a tracked deletion holds is passed over.
 */
final class Scan {
    private static final Set<String> BLANKS = Set.of("w:tab", "w:ptab", "w:br", "w:cr");
    private static final Set<String> DELETED = Set.of("w:del", "w:moveFrom");
    private static final Set<String> NO_TEXT = Set.of("w:pPr", "w:rPr", "w:sdtPr", "w:rt");

    private final Styles styles;
    private final Pictures pictures;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Picture> found = new ArrayList<>();
    private final Fields fields = new Fields();
    private String style = "";
    private RunFormat format = new RunFormat(false, false, false, "");
    private boolean deleted;

    Scan(Styles styles, Pictures pictures) {
        this.styles = styles;
        this.pictures = pictures;
    }

    /** Raw text that looks alike. */
    record Piece(String text, RunFormat format) {}

    /** A text box; one in deleted text has paragraphs that count and are not read. */
    record Box(Tag content, boolean deleted) {}

    /** A footnote or endnote that is referred to. */
    record Note(boolean endnote, String id) {}

    /** Adds a paragraph. */
    void add(Tag paragraph) {
        style = styles.of(paragraph.child("w:pPr"));
        fields.startAnew();
        paragraph.children().forEach(this::walk);
    }

    boolean isEmpty() {
        return found.isEmpty() && pieces.stream().allMatch(piece -> piece.text().isBlank());
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Box> boxes() {
        return boxes;
    }

    List<Note> notes() {
        return notes;
    }

    List<Picture> pictures() {
        return found;
    }

    private void walk(Tag tag) {
        String name = tag.name();
        if (NO_TEXT.contains(name)) {
            return;
        }
        if (DELETED.contains(name)) {
            boolean before = deleted;
            deleted = true;
            tag.children().forEach(this::walk);
            deleted = before;
        } else if (name.equals("w:txbxContent")) {
            boxes.add(new Box(tag, deleted));
        } else if (name.equals("w:r")) {
            RunFormat before = format;
            format = RunFormat.of(styles, style, tag.child("w:rPr"));
            tag.children().forEach(this::walk);
            format = before;
        } else {
            take(tag);
            tag.content().forEach(this::walk);
        }
    }

    private void take(Tag tag) {
        if (tag.is("w:fldChar")) {
            fields.pass(tag.get("w:fldCharType"));
        }
        if (deleted || fields.inInstruction()) {
            return;
        }
        text(tag).ifPresent(text -> pieces.add(new Piece(text, format)));
        if (tag.is("w:footnoteReference") || tag.is("w:endnoteReference")) {
            notes.add(new Note(tag.is("w:endnoteReference"), tag.get("w:id")));
        }
        pictures.in(tag).ifPresent(found::add);
    }

    private Optional<String> text(Tag tag) {
        if (BLANKS.contains(tag.name())) {
            return Optional.of(" ");
        }
        return switch (tag.name()) {
            case "w:t" -> Optional.of(Signs.shown(tag.text(), format.font()));
            case "w:noBreakHyphen" -> Optional.of("-");
            case "w:sym" -> Signs.of(tag.get("w:char"), tag.get("w:font"));
            default -> Optional.empty();
        };
    }
}
