package vn.parindex.read.document;

import java.util.Optional;

/** Whole numbers in attributes, which may hold anything. */
final class Whole {
    private Whole() {}

    static Optional<Integer> of(String text) {
        try {
            return Optional.of(Integer.parseInt(text.strip()));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
