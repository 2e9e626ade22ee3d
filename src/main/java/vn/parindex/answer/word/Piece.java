package vn.parindex.answer.word;

import java.util.Optional;
import vn.parindex.answer.pack.Element;

/**
 * An element that stands for letters.
 *
 * @param sign what it stands for; empty when it holds text
 */
record Piece(Element element, Optional<Character> sign, Run run) {

    /**
     * A run of letters that look alike.
     *
     * @param outer around which marks can stand: the run, or what wraps it where marks are
     *     forbidden
     * @param top the part of its paragraph in which it lies, mostly the run itself
     */
    record Run(Element element, Optional<Element> look, Element outer, Element top) {

        /** True when marks may stand inside, once it is parted. */
        boolean parts() {
            return outer.equals(element);
        }
    }
}
