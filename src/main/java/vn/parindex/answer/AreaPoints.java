package vn.parindex.answer;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The points of one area.
 *
 * @param self sum of the typed scores
 * @param computed sum of what the rules give; absent when no leaf of the area has figures
 * @param max the most that could be had
 */
public record AreaPoints(
        String code, String name, BigDecimal self, Optional<BigDecimal> computed, BigDecimal max) {}
