package vn.parindex.read.document.text;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.parindex.model.prose.Manuscript;

/** The text of .doc, .odt and .rtf as XHTML; runs only in the process of {@link Extraction}. */
final class OfficeText {
    private OfficeText() {}

    static void write(byte[] bytes, Manuscript.Format format, ContentHandler xhtml)
            throws IOException, SAXException, TikaException {
        boolean rtf = format == Manuscript.Format.RTF;
        byte[] marked = rtf ? RtfTables.marked(bytes) : bytes;
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        try (TikaInputStream stream = TikaInputStream.get(marked)) {
            parser(format).parse(stream, xhtml, new Metadata(), context);
        }
    }

    // each by its name: a parser that looks for others by itself is what harms a JVM
    private static Parser parser(Manuscript.Format format) {
        return switch (format) {
            case DOC -> new OfficeParser();
            case ODT -> new OpenDocumentParser();
            case RTF -> new RTFParser();
            default -> throw new IllegalArgumentException(format.name());
        };
    }

    /** Pictures, workbooks and other files inside a document are no part of its text. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {}
    }
}
