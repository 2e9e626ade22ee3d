package vn.parindex.model;

import java.util.Optional;

/**
 * One value that a unit stated, with its cell.
 *
 * @param place the cell; for a blank entry the cell where it belongs
 * @param typed what the sheet shows
 * @param value read by the rules of its column; {@link Value.Words} where a number was due means it
 *     could not be read as one
 */
public record Entry(Place.Cell place, String typed, Value value, Optional<Formula> formula) {

    /** True when nothing was stated. */
    public boolean isBlank() {
        return value.isBlank();
    }
}
