package vn.parindex.check;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.model.Computed;
import vn.parindex.model.Entry;
import vn.parindex.model.LeafEntry;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Figures;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.NaPolicy;
import vn.parindex.rulebook.Source;

/** One leaf of the set with what the unit stated for it. */
record LeafCase(Examined examined, Leaf leaf, LeafEntry entry) {

    /** What the rule gives for the stated figures. */
    Computed computed() {
        return examined.scores().leaf(leaf.code()).orElseThrow().computed();
    }

    Figures figures() {
        return Figures.of(entry);
    }

    boolean isSurvey() {
        return leaf.source() == Source.SURVEY;
    }

    /** True when the unit says that the leaf does not apply, and the set lets it. */
    boolean notApplicable() {
        return leaf.naPolicy() != NaPolicy.NONE && figures().notApplicable();
    }

    /** The self score, when it is a number. */
    Optional<BigDecimal> self() {
        return entry.self().flatMap(LeafCase::number);
    }

    /** The self score, when it is a number that the leaf can hold. */
    Optional<BigDecimal> possibleSelf() {
        return self().filter(number -> number.signum() >= 0)
                .filter(number -> number.compareTo(leaf.max()) <= 0);
    }

    /** True when the unit claims points. */
    boolean claims() {
        return self().filter(number -> number.signum() > 0).isPresent();
    }

    static Optional<BigDecimal> number(Entry entry) {
        return entry.value() instanceof Value.Amount amount
                ? Optional.of(amount.number())
                : Optional.empty();
    }
}
