package vn.parindex.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A formula behind a cell.
 *
 * @param text the formula without the leading equals sign
 * @param cached the value saved in the file; empty when the file was never calculated
 * @param recalculated the value our own evaluation gives; empty when a function is not supported
 */
public record Formula(String text, Optional<Value> cached, Optional<Value> recalculated) {

    // programs differ in the last binary digits of the same sum
    private static final BigDecimal NOISE = new BigDecimal("0.000000001");

    /** True when the file holds no value for this formula, or one that no longer holds. */
    public boolean stale() {
        return recalculated.isPresent()
                && !(cached.isPresent() && sameValue(recalculated.get(), cached.get()));
    }

    private static boolean sameValue(Value one, Value other) {
        if (one instanceof Value.Amount first && other instanceof Value.Amount second) {
            BigDecimal gap = first.number().subtract(second.number()).abs();
            return gap.compareTo(NOISE) < 0;
        }
        return one.equals(other);
    }
}
