package vn.parindex.answer.word;

import java.util.Optional;
import vn.parindex.answer.pack.Element;

/**
 * A place where a mark can stand.
 *
 * @param at in the XML
 * @param width of what gives way at this place
 * @param close what must be closed in front of the mark
 * @param open what must be opened again behind it
 * @param parted the text that is parted here
 */
record Edge(int at, int width, String close, String open, Optional<Element> parted) {

    /** Between two elements. */
    static Edge between(int at) {
        return new Edge(at, 0, "", "", Optional.empty());
    }
}
