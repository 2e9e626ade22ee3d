package vn.parindex.report;

import java.math.BigDecimal;
import vn.parindex.rulebook.Fraction;

/** Exact shares of a maximum, so that no comparison hangs on a rounded percentage. */
final class Shares {
    private Shares() {}

    /** Points over maximum; nothing to reach counts as nothing reached. */
    static Fraction of(BigDecimal points, BigDecimal max) {
        return max.signum() == 0 ? Fraction.ZERO : Fraction.of(points).over(Fraction.of(max));
    }
}
