package vn.parindex.check.prose;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.check.FindingKind;

/**
 * A report with one thing wrong, and the words at which it, and nothing else, must be found.
 *
 * @param words that the comment stands at
 */
record ProseProvoked(FindingKind kind, String words, AReport report) {

    /** One line for each kind. */
    static final List<ProseProvoked> ALL =
            Stream.of(FiguresProvoked.ALL, Provoked.ALL).flatMap(List::stream).toList();
}
