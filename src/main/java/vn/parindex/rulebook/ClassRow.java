package vn.parindex.rulebook;

import java.math.BigDecimal;

/**
 * One class. The first row from the top whose two conditions hold is the class earned; the last row
 * has both at 0 and is the default.
 *
 * @param totalFrom percent of the maximum, lower bound included
 * @param everyAreaFrom percent of the area's maximum, lower bound included
 */
public record ClassRow(String name, BigDecimal totalFrom, BigDecimal everyAreaFrom) {}
