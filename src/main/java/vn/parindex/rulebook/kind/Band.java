package vn.parindex.rulebook.kind;

import java.util.ArrayList;
import java.util.List;

/** All numbers between two cuts. */
record Band(Cut from, Cut to) {
    static final Band ALL = new Band(Cut.LOWEST, Cut.HIGHEST);

    boolean isEmpty() {
        return from.compareTo(to) >= 0;
    }

    Band within(Band other) {
        return new Band(
                from.compareTo(other.from) > 0 ? from : other.from,
                to.compareTo(other.to) < 0 ? to : other.to);
    }

    Band amongWhole() {
        return new Band(from.amongWhole(), to.amongWhole());
    }

    /** What is left of this band without the others, from low to high. */
    List<Band> without(List<Band> others) {
        List<Band> left = isEmpty() ? List.of() : List.of(this);
        for (Band other : others) {
            List<Band> next = new ArrayList<>();
            for (Band piece : left) {
                Band below = new Band(piece.from, other.from).within(piece);
                Band above = new Band(other.to, piece.to).within(piece);
                List.of(below, above).stream().filter(one -> !one.isEmpty()).forEach(next::add);
            }
            left = next;
        }
        return left;
    }
}
