package vn.parindex.rulebook;

import java.math.BigDecimal;

/**
 * The sheet "Thông tin", understood.
 *
 * @param scale sum of all maxima
 * @param decimals scale of a leaf's points, unless its row says otherwise
 */
record SetInfo(
        String id,
        String title,
        int year,
        String legalBasis,
        BigDecimal scale,
        BigDecimal selfStep,
        int decimals,
        int totalDecimals,
        int percentDecimals,
        BigDecimal bonusCap,
        BigDecimal penaltyCap) {}
