package vn.parindex.check.prose;

import vn.parindex.model.Place;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Span;

/**
 * A unit named in a list.
 *
 * @param name as printed, without the word for its kind
 * @param key equal for one unit: its code in the register, or its name without diacritics
 */
record ListedUnit(Sentence sentence, Span span, String name, String key) {

    Place.Quote place() {
        return sentence.at(span);
    }
}
