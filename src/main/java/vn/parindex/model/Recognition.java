package vn.parindex.model;

import java.util.Optional;

/**
 * What a delivery is and whose: one match, or a reason.
 *
 * <p>A scorecard of a wrong year or set is still a scorecard; that is for the checks to say.
 */
public sealed interface Recognition {

    /**
     * A scorecard.
     *
     * @param sheet the sheet that holds the table
     * @param stated what the file says of itself, the three sources taken together
     * @param unit the unit of the register, when exactly one fits
     * @param conflict the second unit, when the file's own marks name two different ones
     * @param table where the table's columns stand
     */
    record Scorecard(
            String sheet,
            Identity stated,
            Optional<Unit> unit,
            Optional<Unit> conflict,
            Table table)
            implements Recognition {}

    /**
     * Not something that can be taken.
     *
     * @param reason code of the refusal; its text stands in the bundle under {@code
     *     refusal.<reason>}
     */
    record Refused(String reason) implements Recognition {}
}
