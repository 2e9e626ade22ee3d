package vn.parindex.mail;

/** A mail that was not sent. */
public final class NotSent extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    /**
     * A failure.
     *
     * @param forGood the server will never take it; otherwise it may later
     * @param said what the server said, for the operator
     */
    public NotSent(boolean forGood, String said, Throwable cause) {
        super(said, cause);
        this.forGood = forGood;
    }

    public boolean forGood() {
        return forGood;
    }
}
