package vn.parindex.app;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One kind of work, each piece of it named by the hash of what is worked on.
 *
 * @param left all that is still to be done, the most urgent first
 * @param postponed the line for the log when a piece was put off
 * @param mostDoublings how often the pause between two attempts doubles
 */
record Job(
        String name,
        Supplier<List<String>> left,
        Work work,
        Function<String, String> postponed,
        int mostDoublings) {

    /** What is done with a piece. */
    @FunctionalInterface
    interface Work {
        /** Does it, unless it is done already; an {@link IOException} puts it off. */
        void on(String sha256) throws IOException;
    }
}
