package vn.parindex.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.Scores;
import vn.parindex.model.Verdict;

/**
 * What is recorded of a scorecard.
 *
 * @param unitCode empty when it is not clear whose it is
 * @param cells by leaf code, the cell of the self score
 * @param stated by row code, the figures and self scores typed, and the areas' sums of these
 */
public record Filing(
        String roundId,
        Optional<String> unitCode,
        Verdict verdict,
        Scores scores,
        List<Finding> findings,
        Map<String, Place.Cell> cells,
        Map<String, BigDecimal> stated) {

    public Filing {
        findings = List.copyOf(findings);
        cells = Map.copyOf(cells);
        stated = Map.copyOf(stated);
    }
}
