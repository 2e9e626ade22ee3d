package vn.parindex.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.CRC32;

/** A file as it was seen last, and since when it has been so, by our own clock. */
final class Seen {
    private static final int CHUNK = 1 << 16;

    private final Found found;
    private final Instant since;
    private Instant contentSince;
    private long sum = -1;
    private boolean handedOver;
    private boolean warned;

    Seen(Found found, Instant now) {
        this.found = found;
        this.since = now;
        this.contentSince = now;
    }

    boolean differs(Found other) {
        return other.size() != found.size() || other.changed() != found.changed();
    }

    boolean stillFor(Duration quiet, Instant now) {
        return !now.isBefore(since.plus(quiet));
    }

    /** Size and time may stand still while a copy fills the file, so the bytes are compared too. */
    boolean unchangedFor(Duration patience, Instant now) throws IOException {
        long latest = sum();
        if (latest != sum) {
            contentSince = sum < 0 ? since : now;
            sum = latest;
        }
        return !now.isBefore(contentSince.plus(patience));
    }

    void markHandedOver() {
        handedOver = true;
    }

    boolean handedOver() {
        return handedOver;
    }

    /** True the first time only: one line in the log says enough. */
    boolean warnOnce() {
        boolean first = !warned;
        warned = true;
        return first;
    }

    private long sum() throws IOException {
        CRC32 crc = new CRC32();
        try (InputStream in = Files.newInputStream(found.file())) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                crc.update(chunk, 0, read);
            }
        }
        return crc.getValue();
    }
}
