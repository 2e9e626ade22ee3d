package vn.parindex.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A unit's final result.
 *
 * @param classification the class earned
 * @param blockingArea code of the area that kept the unit from a better class
 * @param percent of the maximum, rounded to the set's percent scale; comparisons never use it
 * @param change places gained since last year; empty for new or merged units
 */
public record UnitResult(
        Unit unit,
        int rank,
        String classification,
        Optional<String> blockingArea,
        BigDecimal total,
        BigDecimal max,
        BigDecimal percent,
        List<AreaResult> areas,
        Optional<Integer> change) {

    public UnitResult {
        areas = List.copyOf(areas);
    }
}
