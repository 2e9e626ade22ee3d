package vn.parindex.rulebook;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A bonus (points above 0) or a penalty (points below 0) outside the areas.
 *
 * @param per what is counted, for example {@code lần}
 * @param cap the most it can add or take, above 0 for penalties too
 */
public record AdjustmentItem(
        String code, String name, BigDecimal points, String per, Optional<BigDecimal> cap) {}
