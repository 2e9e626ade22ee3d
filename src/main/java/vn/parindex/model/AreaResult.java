package vn.parindex.model;

import java.math.BigDecimal;

/**
 * A unit's result in one area.
 *
 * @param percent of the maximum, rounded to the set's percent scale; comparisons never use it
 * @param rank in this area, by the set's tie rule
 */
public record AreaResult(
        String code, BigDecimal score, BigDecimal max, BigDecimal percent, int rank) {}
