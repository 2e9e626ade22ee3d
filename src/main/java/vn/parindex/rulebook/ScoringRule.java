package vn.parindex.rulebook;

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
     * The same rule as a spreadsheet formula without the leading equals sign, giving an empty text
     * while inputs are missing; empty when the rule can't be written as one.
     *
     * @param cells by input key, the address of the cell with the figure, for example {@code D12}
     */
    Optional<String> formula(Map<String, String> cells);

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
