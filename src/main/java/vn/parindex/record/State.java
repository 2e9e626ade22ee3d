package vn.parindex.record;

/** How far a delivery has come. */
public enum State {
    /** Its bytes are stored; nothing else has happened. */
    RECEIVED,
    /** Its scores and findings are recorded; the answer is on its way. */
    PROCESSED,
    /** The answer lies where the sender finds it. */
    ANSWERED,
    /** It is nothing that can be taken, and its sender was told why. */
    REFUSED,
    /** We could not process it; it is tried again after the next start. */
    FAILED;

    /** True when work is still to be done. */
    public boolean open() {
        return this == RECEIVED || this == PROCESSED;
    }
}
