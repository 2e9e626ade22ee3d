package vn.parindex.rulebook;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.model.Computed;

/**
 * A criterion or sub-criterion that is scored.
 *
 * @param wording the official wording of the rule (cách tính điểm)
 * @param inputs one row each in the scorecard, in order
 * @param evidence the documents asked for
 * @param evidenceRequired a score above 0 needs evidence or an explanation
 * @param department that appraises it
 * @param decimals scale of its points
 */
public record Leaf(
        String code,
        String name,
        BigDecimal max,
        String wording,
        RuleKind kind,
        ScoringRule rule,
        List<InputSpec> inputs,
        String evidence,
        boolean evidenceRequired,
        String department,
        Source source,
        NaPolicy naPolicy,
        int decimals)
        implements Row {

    public Leaf {
        inputs = List.copyOf(inputs);
    }

    /** The points that the rule gives for these figures, clamped to 0 and the maximum, rounded. */
    public Computed compute(Figures figures) {
        return Computation.of(this, figures);
    }
}
