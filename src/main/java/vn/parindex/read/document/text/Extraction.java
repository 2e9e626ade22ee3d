package vn.parindex.read.document.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.sax.ToXMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.parindex.model.prose.Manuscript;

/**
 * The main class of the process that parses: a document comes in at standard input, XHTML goes out
 * at standard output, the exit code tells the outcome. Nothing of it may run in the service: some
 * parsers change settings of the whole JVM, and all of them may use up its memory.
 */
final class Extraction {
    /** Bytes of XHTML; a report of a hundred pages has a tenth of it. */
    private static final long LARGEST = 12L * 1024 * 1024;

    private Extraction() {}

    /**
     * Parses one document.
     *
     * @param args the format and the seconds it may take
     */
    public static void main(String[] args) throws InterruptedException {
        OutputStream out = System.out;
        // whatever a library prints must not stand among the text
        System.setOut(System.err);
        endAfter(Duration.ofSeconds(Long.parseLong(args[1])));
        // away from the first thread, whose stack no option can bound
        Thread work = new Thread(() -> end(outcome(Manuscript.Format.valueOf(args[0]), out)));
        work.start();
        work.join();
        end(Outcome.DAMAGED);
    }

    /** The service ends a slow process; this one is for the time after the service. */
    private static void endAfter(Duration limit) {
        Thread guard =
                new Thread(
                        () -> {
                            try {
                                Thread.sleep(limit.toMillis());
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            end(Outcome.TOO_SLOW);
                        });
        guard.setDaemon(true);
        guard.start();
    }

    private static void end(Outcome outcome) {
        Runtime.getRuntime().halt(outcome.code());
    }

    // parsers of hostile files throw whatever there is, a full stack among it
    private static Outcome outcome(Manuscript.Format format, OutputStream out) {
        try (OutputStream bounded = new Bounded(new BufferedOutputStream(out), LARGEST)) {
            extract(format, new ToXMLContentHandler(bounded, "UTF-8"));
            return Outcome.TAKEN;
        } catch (Throwable failure) {
            failure.printStackTrace();
            return outcome(failure);
        }
    }

    private static void extract(Manuscript.Format format, ContentHandler xhtml)
            throws IOException, SAXException, TikaException {
        byte[] bytes = System.in.readAllBytes();
        if (format == Manuscript.Format.PDF) {
            PdfText.write(bytes, xhtml);
        } else {
            OfficeText.write(bytes, format, xhtml);
        }
    }

    private static Outcome outcome(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Bounded.Full) {
                return Outcome.TOO_LARGE;
            }
            if (cause instanceof EncryptedDocumentException) {
                return Outcome.ENCRYPTED;
            }
            if (cause instanceof ZeroByteFileException) {
                return Outcome.DAMAGED;
            }
        }
        return Outcome.DAMAGED;
    }
}
