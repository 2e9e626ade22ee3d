package vn.parindex.answer.word;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.answer.pack.ContentTypes;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Parts;
import vn.parindex.answer.pack.Relations;
import vn.parindex.answer.pack.Xml;

/** The comments of a document: others' and ours. */
final class CommentsPart {
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String EMPTY =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                    + "<w:comments"
                    + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "</w:comments>";

    private final Parts parts;
    private final String document;

    CommentsPart(Parts parts, String document) {
        this.parts = parts;
        this.document = document;
    }

    /** Takes our comments out; gives their ids. */
    Set<String> removeOurs() throws IOException {
        Set<String> removed = new HashSet<>();
        Optional<String> part = part();
        if (part.isPresent()) {
            Xml xml = parts.xml(part.get());
            for (Element each : xml.children(xml.root(), "comment")) {
                if (isOurs(xml, each)) {
                    removed.add(xml.attribute(each, "id").orElse(""));
                    xml.remove(each);
                }
            }
            if (xml.isChanged()) {
                parts.put(part.get(), xml.bytes());
            }
        }
        return removed;
    }

    /** An id from which on none is taken. */
    int free() throws IOException {
        Optional<String> part = part();
        int free = 0;
        if (part.isPresent()) {
            Xml xml = parts.xml(part.get());
            for (Element each : xml.children(xml.root(), "comment")) {
                String id = xml.attribute(each, "id").orElse("");
                if (id.matches("\\d{1,8}")) {
                    free = Math.max(free, Integer.parseInt(id) + 1);
                }
            }
        }
        return free;
    }

    /** Adds comments, the first under this id and each further one under the next. */
    void add(List<CommentText> comments, int first) throws IOException {
        String part = open();
        Xml xml = parts.xml(part);
        WordNames names = new WordNames(xml);
        StringBuilder added = new StringBuilder();
        int id = first;
        for (CommentText each : comments) {
            added.append(each.markup(names, id++));
        }
        xml.append(xml.root(), added.toString());
        parts.put(part, xml.bytes());
    }

    private static boolean isOurs(Xml xml, Element comment) {
        return xml.attribute(comment, "author").filter(CommentText.AUTHOR::equals).isPresent();
    }

    private Optional<String> part() throws IOException {
        return new Relations(parts, document).first("comments").filter(parts::has);
    }

    private String open() throws IOException {
        Optional<String> part = part();
        if (part.isPresent()) {
            return part.get();
        }
        Relations relations = new Relations(parts, document);
        Optional<String> lost = relations.first("comments");
        String made = lost.orElseGet(this::name);
        parts.put(made, new Xml(EMPTY).bytes());
        if (!ContentTypes.knows(parts, made)) {
            ContentTypes.add(parts, made, TYPE);
        }
        if (lost.isEmpty()) {
            relations.add("comments", made);
        }
        return made;
    }

    private String name() {
        String folder = document.substring(0, document.lastIndexOf('/') + 1);
        String usual = folder + "comments.xml";
        return parts.has(usual) ? parts.free(folder + "comments%d.xml") : usual;
    }
}
