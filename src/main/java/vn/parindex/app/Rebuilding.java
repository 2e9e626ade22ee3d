package vn.parindex.app;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.language.Messages;
import vn.parindex.record.Register;

/** Rebuilds the reports after changes, and once after every start. */
final class Rebuilding {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);

    private final Register register;
    private final Reports reports;
    private final Messages words;
    private String built = "";
    private boolean warned;

    Rebuilding(Register register, Reports reports, Messages words) {
        this.register = register;
        this.reports = reports;
        this.words = words;
    }

    /** Writes the reports when the register has changed since they were written. */
    synchronized void now() throws IOException {
        String stamp = register.stamp();
        if (!stamp.equals(built)) {
            reports.write(register);
            built = stamp;
            warned = false;
            LOG.info(words.text("reports.written"));
        }
    }

    /** The same; where a file can't be written, perhaps open in Word, it is tried again later. */
    synchronized void ifPossible() {
        try {
            now();
        } catch (IOException | RuntimeException fault) {
            if (!warned) {
                LOG.error(words.text("reports.failed"), fault);
            }
            warned = true;
        }
    }
}
