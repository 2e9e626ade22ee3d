package vn.parindex.rulebook;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.parindex.model.Computed;

/** The demand of one leaf, understood: what {@link RuleKind#understand} made of its parameters. */
public interface ScoringRule {

    /**
     * The points for these figures, not yet clamped, rounded or gated: see {@link Leaf#compute}.
     */
    Raw apply(Figures figures);

    /** The rule in plain words, so that staff can see that it was understood. */
    String inWords(Locale locale);

    /**
     * The same rule as a spreadsheet formula without the leading equals sign: English function
     * names, commas between arguments. It gives the points, clamped to 0 and the maximum and
     * rounded to the leaf's decimals, or an empty text wherever {@link #apply} gives none. "Không
     * áp dụng" and missing evidence are not its matter. Empty when the rule can't be written as
     * one.
     *
     * @param cells by input key, the address of the cell with the figure, for example {@code D12}
     */
    Optional<String> formula(Map<String, String> cells);

    /** The finest step of a typed score, where this leaf has its own: see {@code JUDGED}. */
    default Optional<BigDecimal> step() {
        return Optional.empty();
    }

    /** What a rule gives before clamping and rounding. */
    sealed interface Raw {
        /**
         * Exact points.
         *
         * @param basis the number they follow from, for example the ratio b/a
         */
        record Exact(Fraction points, Optional<Fraction> basis) implements Raw {}

        /** No points can be given. */
        record Not(Computed reason) implements Raw {}
    }
}
