package vn.parindex.rulebook;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.model.Computed;

/** What is common to every rule: not applicable, missing evidence, clamping, rounding. */
final class Computation {
    private static final int BASIS_DECIMALS = 4;

    private Computation() {}

    static Computed of(Leaf leaf, Figures figures) {
        if (leaf.source() == Source.SURVEY) {
            return new Computed.Typed();
        }
        if (figures.withoutEvidence()) {
            return points(leaf, Fraction.ZERO, Optional.empty());
        }
        if (figures.notApplicable() && leaf.naPolicy() != NaPolicy.NONE) {
            return notApplicable(leaf);
        }
        ScoringRule.Raw raw = leaf.rule().apply(figures);
        if (raw instanceof ScoringRule.Raw.Exact exact) {
            return points(leaf, exact.points(), exact.basis());
        }
        return ((ScoringRule.Raw.Not) raw).reason();
    }

    private static Computed notApplicable(Leaf leaf) {
        return switch (leaf.naPolicy()) {
            case FULL -> points(leaf, Fraction.of(leaf.max()), Optional.empty());
            case ZERO -> points(leaf, Fraction.ZERO, Optional.empty());
            case EXCLUDE -> new Computed.Excluded();
            case NONE -> throw new IllegalStateException(leaf.code());
        };
    }

    private static Computed points(Leaf leaf, Fraction exact, Optional<Fraction> basis) {
        Fraction max = Fraction.of(leaf.max());
        boolean above = exact.compareTo(max) > 0;
        boolean below = exact.signum() < 0;
        Fraction clamped = above ? max : below ? Fraction.ZERO : exact;
        BigDecimal points = clamped.rounded(leaf.decimals());
        Optional<BigDecimal> shown = basis.map(number -> number.rounded(BASIS_DECIMALS));
        return new Computed.Points(points, shown, above || below);
    }
}
