package vn.parindex.rulebook;

import java.math.BigDecimal;
import java.util.List;

/**
 * Bonus and penalty items.
 *
 * @param bonusCap the most that all bonuses together add, 0 or more
 * @param penaltyCap the most that all penalties together take, 0 or more
 */
public record Adjustments(BigDecimal bonusCap, BigDecimal penaltyCap, List<AdjustmentItem> items) {

    public Adjustments {
        items = List.copyOf(items);
    }
}
