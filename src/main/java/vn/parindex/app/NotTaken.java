package vn.parindex.app;

/** A file that is no scorecard, or can't be read as one; that is its sender's to know. */
final class NotTaken extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    NotTaken(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** The code; its text stands in the bundle {@code refusals} under {@code refusal.<reason>}. */
    String reason() {
        return reason;
    }
}
