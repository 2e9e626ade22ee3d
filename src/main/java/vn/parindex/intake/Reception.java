package vn.parindex.intake;

import java.io.IOException;

/**
 * Takes over what a door has found: after it returns the file is safe and no longer at the door.
 */
@FunctionalInterface
public interface Reception {

    /** May be called again for the same file after a crash. */
    void take(Found found) throws IOException;
}
