package vn.parindex.app;

/** The command can't run as it was called; the message is for the user, in the user's language. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
