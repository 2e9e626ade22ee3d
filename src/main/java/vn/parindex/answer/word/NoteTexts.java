package vn.parindex.answer.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Parts;
import vn.parindex.answer.pack.Relations;
import vn.parindex.answer.pack.Xml;
import vn.parindex.language.CleanText;

/** What the footnotes and endnotes say: comments can't stand there, only at their references. */
final class NoteTexts {
    private final Map<String, String> texts = new HashMap<>();

    NoteTexts(Parts parts, String document) throws IOException {
        for (String type : List.of("footnotes", "endnotes")) {
            Optional<String> part = new Relations(parts, document).first(type).filter(parts::has);
            if (part.isPresent()) {
                read(type, parts.xml(part.get()));
            }
        }
    }

    private void read(String type, Xml xml) {
        for (Element note : xml.children(xml.root())) {
            StringBuilder text = new StringBuilder();
            for (Element piece : xml.descendants(note, "t")) {
                text.append(xml.content(piece));
            }
            String id = xml.attribute(note, "id").orElse("");
            texts.put(type + id, CleanText.of(text.toString()).text());
        }
    }

    /** The reference to the note that says these words, or the only one. */
    Optional<Element> find(List<BodyParagraph.Note> notes, String words) {
        return notes.stream()
                .filter(note -> texts.getOrDefault(note.type() + note.id(), "").contains(words))
                .findFirst()
                .or(() -> notes.stream().filter(note -> notes.size() == 1).findFirst())
                .map(BodyParagraph.Note::top);
    }
}
