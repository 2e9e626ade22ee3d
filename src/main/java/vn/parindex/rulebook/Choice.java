package vn.parindex.rulebook;

import java.math.BigDecimal;

/**
 * One level that a unit can choose.
 *
 * @param points given for it
 */
public record Choice(String key, String label, BigDecimal points) {}
