package vn.parindex.read.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The footnotes and endnotes of a document. */
final class Notes {
    private final Map<String, Tag> notes = new HashMap<>();

    Notes(Optional<Tag> footnotes, Optional<Tag> endnotes) {
        footnotes.ifPresent(part -> part.all("w:footnote").forEach(note -> put(false, note)));
        endnotes.ifPresent(part -> part.all("w:endnote").forEach(note -> put(true, note)));
    }

    private void put(boolean endnote, Tag note) {
        notes.put(key(endnote, note.get("w:id")), note);
    }

    Optional<Tag> of(Scan.Note reference) {
        return Optional.ofNullable(notes.get(key(reference.endnote(), reference.id())));
    }

    private static String key(boolean endnote, String id) {
        return endnote + id;
    }
}
