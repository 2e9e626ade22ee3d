package vn.parindex.model;

import java.time.Instant;

/**
 * A file as it arrived. Its bytes lie in the store under {@code sha256}; the same bytes are the
 * same delivery, whatever door they came through.
 *
 * @param receipt the receipt number, printed on everything that concerns this delivery
 * @param sha256 lower-case hex of the content
 * @param fileName the name it arrived under, in NFC
 * @param channel the door: {@code folder} or {@code mail}
 * @param sender a path below the drop folder, or a mail address
 * @param received when it was first taken in
 * @param size bytes
 */
public record Delivery(
        String receipt,
        String sha256,
        String fileName,
        String channel,
        String sender,
        Instant received,
        long size) {}
