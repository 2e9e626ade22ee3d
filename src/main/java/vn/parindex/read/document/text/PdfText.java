package vn.parindex.read.document.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.tika.exception.EncryptedDocumentException;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The words of a PDF with their places on the page, by the library beneath the PDF parser of Tika:
 * that parser tells no places, and without them nobody knows where a paragraph ends. Runs only in
 * the process of {@link Extraction}.
 */
final class PdfText extends PDFTextStripper {
    private final PdfWords words;
    private final PdfRules rules = new PdfRules(this);
    private final List<PdfGlyphs.Word> line = new ArrayList<>();

    private PdfText(PdfWords words) {
        this.words = words;
        // office programs draw a line in pieces, letters of a second font after all others
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
    }

    static void write(byte[] bytes, ContentHandler xhtml)
            throws IOException, SAXException, EncryptedDocumentException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PdfWords words = new PdfWords(xhtml);
            words.startDocument();
            new PdfText(words).writeText(document, Writer.nullWriter());
            words.endDocument();
        } catch (InvalidPasswordException locked) {
            throw new EncryptedDocumentException(locked);
        }
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        said(() -> words.startPage(page.getCropBox().getWidth(), page.getCropBox().getHeight()));
    }

    @Override
    protected void writeString(String text, List<TextPosition> glyphs) {
        line.addAll(PdfGlyphs.words(glyphs));
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        endLine();
        PDRectangle box = page.getCropBox();
        for (PdfRules.Rule rule : rules.take()) {
            said(() -> words.rule(rule, box));
        }
        said(words::endPage);
    }

    private void endLine() throws IOException {
        List<PdfGlyphs.Word> all = List.copyOf(line);
        line.clear();
        if (!all.isEmpty()) {
            said(() -> words.line(all));
        }
    }

    private static void said(Saying saying) throws IOException {
        try {
            saying.say();
        } catch (SAXException e) {
            if (e.getException() instanceof IOException full) {
                throw full;
            }
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** Something written as XHTML. */
    private interface Saying {
        void say() throws SAXException;
    }
}
