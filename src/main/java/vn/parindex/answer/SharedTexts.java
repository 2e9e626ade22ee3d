package vn.parindex.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.answer.pack.Element;
import vn.parindex.answer.pack.Parts;
import vn.parindex.answer.pack.Relations;
import vn.parindex.answer.pack.Xml;

/** The texts that cells of a package share. */
final class SharedTexts {
    private SharedTexts() {}

    /** False when no cell can show this text; quicker than to read them all. */
    static boolean mayHold(String text, Parts parts, Book book) throws IOException {
        Optional<String> part = new Relations(parts, book.part()).first("sharedStrings");
        return part.isPresent()
                && parts.has(part.get())
                && parts.xml(part.get()).text().contains(text);
    }

    /** All of them, by number. */
    static List<String> of(Parts parts, Book book) throws IOException {
        Optional<String> part = new Relations(parts, book.part()).first("sharedStrings");
        List<String> texts = new ArrayList<>();
        if (part.isPresent() && parts.has(part.get())) {
            Xml xml = parts.xml(part.get());
            for (Element each : xml.children(xml.root(), "si")) {
                texts.add(xml.content(each));
            }
        }
        return texts;
    }
}
