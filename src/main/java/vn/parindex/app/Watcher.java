package vn.parindex.app;

/** Is told of every durable step: for the progress bar, and for tests that cut in between two. */
@FunctionalInterface
interface Watcher {
    /** Looks away. */
    Watcher NONE = (step, sha256) -> {};

    /** This step is done for the delivery with this content. */
    void passed(Step step, String sha256);

    /** Both, one after the other. */
    default Watcher and(Watcher other) {
        return (step, sha256) -> {
            passed(step, sha256);
            other.passed(step, sha256);
        };
    }
}
