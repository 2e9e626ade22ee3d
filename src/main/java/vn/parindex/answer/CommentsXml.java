package vn.parindex.answer;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Xml;
import vn.parindex.answer.pack.XmlText;

/** The text of a comments part: who wrote, and what. */
final class CommentsXml {
    /** A part without comments. */
    static final String EMPTY =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                    + "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<authors></authors><commentList></commentList></comments>";

    private static final String RUN =
            "<%1$s><%2$s>%3$s<%4$s val=\"9\"/><%5$s indexed=\"81\"/><%6$s val=\"Tahoma\"/>"
                    + "<%7$s val=\"2\"/></%2$s><%8$s xml:space=\"preserve\">%9$s</%8$s></%1$s>";

    private CommentsXml() {}

    /** With both lists, even where a program left one out. */
    static Xml complete(Xml xml) {
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

    /** The comments of this list, by cell. */
    static NavigableMap<CellAt, Element> comments(Xml xml, Element list) {
        NavigableMap<CellAt, Element> comments = new TreeMap<>();
        for (Element each : xml.children(list, "comment")) {
            xml.attribute(each, "ref").flatMap(CellAt::of).ifPresent(at -> comments.put(at, each));
        }
        return comments;
    }

    /** Our number among the authors, to whom we are added. */
    static int author(Xml xml) {
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

    /** A stretch of text in letters of its own. */
    static String run(Xml xml, String text, boolean bold) {
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

    /** Without us among the authors, when nothing of ours is left. */
    static Xml withoutAuthor(byte[] comments) {
        Xml xml = Xml.of(comments);
        List<Element> all =
                xml.child(xml.root(), "authors")
                        .map(authors -> xml.children(authors, "author"))
                        .orElse(List.of());
        int ours = -1;
        for (int i = 0; i < all.size(); i++) {
            ours = xml.content(all.get(i)).equals(NoteText.AUTHOR) ? i : ours;
        }
        Element list = xml.child(xml.root(), "commentList").orElseThrow();
        List<Element> left = xml.children(list, "comment");
        String number = String.valueOf(ours);
        if (ours < 0
                || left.stream()
                        .anyMatch(each -> id(xml, each).filter(number::equals).isPresent())) {
            return xml;
        }
        xml.remove(all.get(ours));
        for (Element each : left) {
            int author = id(xml, each).map(Integer::valueOf).orElse(0);
            if (author > ours) {
                xml.set(each, "authorId", String.valueOf(author - 1));
            }
        }
        return new Xml(xml.changed());
    }

    private static Optional<String> id(Xml xml, Element comment) {
        return xml.attribute(comment, "authorId");
    }
}
