package vn.parindex.answer.word;

import java.util.Optional;
import vn.parindex.model.Place;

/** Which words of a paragraph's clean text are meant. */
record Words(int from, int to) {
    /** Stands for a sign that only its font tells. */
    static final char SIGN = '\uFFFC';

    private static final String SHORTENED = "…";

    /** The words that a place names, or else its quote; empty when neither stands here. */
    static Optional<Words> of(String text, Place.Quote place) {
        int shortened = place.quote().indexOf(SHORTENED);
        String known = shortened < 0 ? place.quote() : place.quote().substring(0, shortened);
        if (known.isBlank()) {
            return Optional.empty();
        }
        int first = find(text, known, 0);
        for (int at = first; at >= 0; at = find(text, known, at + 1)) {
            int end = shortened < 0 ? at + known.length() : text.length();
            if (at <= place.from() && place.from() < place.to() && place.to() <= end) {
                return Optional.of(new Words(place.from(), place.to()));
            }
        }
        // words of a footnote have the number of the paragraph that refers to it
        return first < 0 ? Optional.empty() : Optional.of(new Words(first, first + known.length()));
    }

    private static int find(String text, String words, int from) {
        for (int at = from; at + words.length() <= text.length(); at++) {
            if (stands(text, words, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean stands(String text, String words, int at) {
        for (int i = 0; i < words.length(); i++) {
            if (!same(text.charAt(at + i), words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    // a look may turn small letters into capitals, and a font any sign into another
    private static boolean same(char here, char quoted) {
        return here == quoted
                || Character.toUpperCase(here) == Character.toUpperCase(quoted)
                || here == SIGN
                || (here >= '\uF000' && here <= '\uF0FF');
    }
}
