package vn.parindex.model;

import java.math.BigDecimal;

/**
 * The points of one area.
 *
 * @param max of the leaves that count: without excluded leaves and without those that wait for a
 *     source such as the survey
 */
public record AreaScore(String code, BigDecimal score, BigDecimal max) {}
