package vn.parindex.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The scores of one leaf.
 *
 * @param self typed by the unit, when it is a number
 * @param computed given by the rule from the figures
 * @param appraised given by the appraiser; empty before appraisal
 * @param counted what counts at this stage; empty when the leaf is excluded, the score is not typed
 *     or impossible (below 0, above the maximum), or waits for a source such as the survey
 */
public record LeafScore(
        String code,
        BigDecimal max,
        Optional<BigDecimal> self,
        Computed computed,
        Optional<BigDecimal> appraised,
        Optional<BigDecimal> counted) {}
