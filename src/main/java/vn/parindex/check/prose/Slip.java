package vn.parindex.check.prose;

import java.math.BigDecimal;

/**
 * Numbers that look like one another mistyped: one digit differs, or two neighbours are swapped.
 */
final class Slip {
    private static final int LEAST_DIGITS = 3;

    private Slip() {}

    static boolean between(BigDecimal one, BigDecimal other) {
        int scale = Math.max(0, Math.max(one.scale(), other.scale()));
        String first = one.setScale(scale).unscaledValue().toString();
        String second = other.setScale(scale).unscaledValue().toString();
        if (first.length() != second.length() || first.length() < LEAST_DIGITS) {
            return false;
        }
        int differing = 0;
        int at = -1;
        for (int i = 0; i < first.length(); i++) {
            if (first.charAt(i) != second.charAt(i)) {
                at = at < 0 ? i : at;
                differing++;
            }
        }
        boolean swapped =
                differing == 2
                        && at + 1 < first.length()
                        && first.charAt(at) == second.charAt(at + 1)
                        && first.charAt(at + 1) == second.charAt(at);
        return differing == 1 || swapped;
    }
}
