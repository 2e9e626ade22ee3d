package vn.parindex.model;

import java.math.BigDecimal;

/**
 * How all units together did in one area.
 *
 * @param meanPercent points of all units over maxima of all units, rounded to the set's percent
 *     scale
 */
public record AreaMean(String code, String name, BigDecimal max, BigDecimal meanPercent) {}
