package vn.parindex.model;

import java.util.Optional;

/**
 * A formula behind a cell.
 *
 * @param text the formula without the leading equals sign
 * @param cached the value saved in the file; empty when the file was never calculated
 * @param recalculated the value our own evaluation gives; empty when a function is not supported
 */
public record Formula(String text, Optional<Value> cached, Optional<Value> recalculated) {

    /** True when the file holds no value for this formula, or one that no longer holds. */
    public boolean stale() {
        return recalculated.isPresent() && !recalculated.equals(cached);
    }
}
