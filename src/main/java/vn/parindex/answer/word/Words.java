package vn.parindex.answer.word;

import java.util.Optional;
import vn.parindex.model.Place;

/** Which words of a paragraph's clean text are meant. */
record Words(int from, int to) {
    private static final String SHORTENED = "…";

    /** The words that a place names, or else its quote; empty when neither stands here. */
    static Optional<Words> of(String text, Place.Quote place) {
        if (fits(text, place)) {
            return Optional.of(new Words(place.from(), place.to()));
        }
        int at = text.indexOf(place.quote());
        return place.quote().isBlank() || at < 0
                ? Optional.empty()
                : Optional.of(new Words(at, at + place.quote().length()));
    }

    private static boolean fits(String text, Place.Quote place) {
        if (place.from() < 0 || place.from() >= place.to() || place.to() > text.length()) {
            return false;
        }
        // words of a footnote have the number of the paragraph that refers to it
        int shortened = place.quote().indexOf(SHORTENED);
        String known = shortened < 0 ? place.quote() : place.quote().substring(0, shortened);
        String words = text.substring(place.from(), place.to());
        return text.contains(known) && (shortened >= 0 || place.quote().contains(words));
    }
}
