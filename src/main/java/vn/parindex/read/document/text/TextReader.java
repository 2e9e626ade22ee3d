package vn.parindex.read.document.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.read.Unreadable;

/**
 * Reads .doc, .odt, .rtf and .pdf as text. Whatever such a file does, it does it to a process of
 * its own with little memory and little time; the outcome is a manuscript or a reason.
 */
public final class TextReader {
    /** What one document may take, start of its process included. */
    static final Duration LIMIT = Duration.ofSeconds(60);

    private static final int LARGEST = 25 * 1024 * 1024;

    private TextReader() {}

    /**
     * Reads a document.
     *
     * @param format what its content says it is; .docx is read elsewhere
     * @throws Unreadable with the reason why this file can't be taken
     */
    public static Manuscript read(byte[] bytes, Manuscript.Format format) throws Unreadable {
        return read(bytes, format, LIMIT);
    }

    static Manuscript read(byte[] bytes, Manuscript.Format format, Duration limit)
            throws Unreadable {
        if (format == Manuscript.Format.DOCX) {
            throw new IllegalArgumentException(format.name());
        }
        if (bytes.length == 0) {
            throw new Unreadable("empty-file");
        }
        if (bytes.length > LARGEST) {
            throw new Unreadable(Outcome.TOO_LARGE.reason());
        }
        byte[] xhtml = Child.extract(bytes, format, limit);
        try {
            return manuscript(xhtml, format);
        } catch (Blocks.TooMany tooMany) {
            throw new Unreadable(Outcome.TOO_LARGE.reason());
        }
    }

    private static Manuscript manuscript(byte[] xhtml, Manuscript.Format format)
            throws Unreadable, Blocks.TooMany {
        Blocks blocks = new Blocks();
        if (format == Manuscript.Format.PDF) {
            PageReader reader = new PageReader();
            parse(xhtml, reader);
            new PageBlocks(reader.pages()).write(blocks);
        } else {
            parse(xhtml, new XhtmlReader(blocks, format == Manuscript.Format.RTF));
        }
        return blocks.manuscript(format);
    }

    private static void parse(byte[] xhtml, DefaultHandler handler)
            throws Unreadable, Blocks.TooMany {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newSAXParser().parse(new ByteArrayInputStream(xhtml), handler);
        } catch (SAXException e) {
            if (e.getException() instanceof Blocks.TooMany tooMany) {
                throw tooMany;
            }
            throw new Unreadable(Outcome.DAMAGED.reason());
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
