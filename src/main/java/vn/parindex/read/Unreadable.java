package vn.parindex.read;

/** A file that can't be taken, with the code of the refusal (bundle {@code refusals}). */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    /** A refusal for this reason. */
    public Unreadable(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** The code; its text stands in the bundle under {@code refusal.<reason>}. */
    public String reason() {
        return reason;
    }
}
