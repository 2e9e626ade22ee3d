package vn.parindex.model;

import java.util.List;
import java.util.Map;

/**
 * One version of a unit's scorecard as the register keeps it.
 *
 * @param version 1 for the first that came in, then 2, 3 …
 * @param late true when it came after the deadline
 * @param cells by leaf code, the cell of the self score
 */
public record Filed(
        Delivery delivery,
        String unitCode,
        int version,
        Verdict verdict,
        boolean late,
        Scores scores,
        List<Finding> findings,
        Map<String, Place.Cell> cells) {

    public Filed {
        findings = List.copyOf(findings);
        cells = Map.copyOf(cells);
    }
}
