package vn.parindex.read.document.text;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.tika.sax.SafeContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Writes the words of a PDF, line by line, to be read again by {@link PageReader}. */
final class PdfWords {
    private final ContentHandler out;

    PdfWords(ContentHandler out) {
        // a PDF may hold signs that XML can't
        this.out = new SafeContentHandler(out);
    }

    void startDocument() throws SAXException {
        out.startDocument();
        start("body", new AttributesImpl());
    }

    void startPage(float width, float height) throws SAXException {
        AttributesImpl page = new AttributesImpl();
        put(page, "width", width);
        put(page, "height", height);
        start("page", page);
    }

    void line(List<PdfGlyphs.Word> words) throws SAXException {
        start("line", new AttributesImpl());
        for (PdfGlyphs.Word word : words) {
            AttributesImpl look = new AttributesImpl();
            put(look, "left", word.left());
            put(look, "right", word.right());
            put(look, "base", word.base());
            put(look, "size", word.size());
            put(look, "bold", word.bold() ? 1 : 0);
            put(look, "italic", word.italic() ? 1 : 0);
            add(look, "font", word.font());
            start("w", look);
            char[] letters = word.text().toCharArray();
            out.characters(letters, 0, letters.length);
            end("w");
        }
        end("line");
    }

    void rule(PdfRules.Rule rule, PDRectangle box) throws SAXException {
        AttributesImpl place = new AttributesImpl();
        put(place, "left", rule.left() - box.getLowerLeftX());
        put(place, "top", box.getUpperRightY() - rule.top());
        put(place, "right", rule.right() - box.getLowerLeftX());
        put(place, "bottom", box.getUpperRightY() - rule.bottom());
        start("rule", place);
        end("rule");
    }

    void endPage() throws SAXException {
        end("page");
    }

    void endDocument() throws SAXException {
        end("body");
        out.endDocument();
    }

    private void start(String name, AttributesImpl attributes) throws SAXException {
        out.startElement("", name, name, attributes);
    }

    private void end(String name) throws SAXException {
        out.endElement("", name, name);
    }

    private static void put(AttributesImpl attributes, String name, double measure) {
        add(attributes, name, String.format(Locale.ROOT, "%.1f", measure));
    }

    private static void add(AttributesImpl attributes, String name, String value) {
        attributes.addAttribute("", name, name, "CDATA", value);
    }
}
