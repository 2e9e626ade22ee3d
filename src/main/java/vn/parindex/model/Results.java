package vn.parindex.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * The result table of a round.
 *
 * @param units in order of rank
 * @param mean of the totals, rounded to the set's total scale
 * @param meanPercent of the totals over the maxima, rounded to the set's percent scale
 */
public record Results(
        String round,
        List<UnitResult> units,
        BigDecimal mean,
        BigDecimal meanPercent,
        List<AreaMean> areas) {

    public Results {
        units = List.copyOf(units);
        areas = List.copyOf(areas);
    }
}
