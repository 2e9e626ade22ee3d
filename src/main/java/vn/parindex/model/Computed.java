package vn.parindex.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a rule gives for the figures of one leaf. */
public sealed interface Computed {

    /**
     * Points.
     *
     * @param points rounded once, to the leaf's scale
     * @param basis the number the points follow from, for example the ratio b/a, rounded to four
     *     decimals and meant for display only
     * @param clamped true when the formula gave less than 0 or more than the maximum
     */
    record Points(BigDecimal points, Optional<BigDecimal> basis, boolean clamped)
            implements Computed {}

    /** Figures are missing. */
    record Missing(List<String> keys) implements Computed {
        public Missing {
            keys = List.copyOf(keys);
        }
    }

    /** The denominator is 0 and the unit did not say "Không áp dụng". */
    record NothingToMeasure() implements Computed {}

    /** The part is greater than the whole. */
    record PartAboveWhole(String part, String whole) implements Computed {}

    /** A figure can't be used: words where a number is due, an unknown level, a negative count. */
    record Unusable(String key) implements Computed {}

    /** The leaf does not apply and leaves the maximum. */
    record Excluded() implements Computed {}

    /** No figures stand behind this score: it is typed and judged, or comes from elsewhere. */
    record Typed() implements Computed {}

    /** The points, where there are any. */
    default Optional<BigDecimal> value() {
        return this instanceof Points given ? Optional.of(given.points()) : Optional.empty();
    }
}
