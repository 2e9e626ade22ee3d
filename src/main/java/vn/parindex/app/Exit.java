package vn.parindex.app;

/** Exit codes of every command. */
final class Exit {
    static final int FINE = 0;
    static final int NEEDS_CORRECTION = 1;
    static final int WRONG_USE = 2;
    static final int OUR_FAULT = 3;

    private Exit() {}
}
