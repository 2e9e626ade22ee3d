package vn.parindex.intake;

import java.nio.file.Path;

/**
 * A file that is whole and has stood still.
 *
 * @param file where it lies
 * @param name its name in NFC
 * @param sender its path below the drop folder, in NFC
 * @param size bytes when it was seen
 * @param changed epoch milliseconds of its last change when it was seen
 */
public record Found(Path file, String name, String sender, long size, long changed) {

    /** Tells two arrivals apart; the same again after a crash is the same arrival. */
    public String mark() {
        return sender + "@" + changed;
    }
}
