package vn.parindex.model;

import java.math.BigDecimal;

/**
 * A figure that a report states about an indicator.
 *
 * @param indicator its code in the report guide
 */
public record Stated(String indicator, BigDecimal number, Place.Quote place) {}
