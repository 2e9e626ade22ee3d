package vn.parindex.report;

import java.util.List;
import vn.parindex.model.Results;
import vn.parindex.model.Round;
import vn.parindex.model.Standing;
import vn.parindex.rulebook.CriteriaSet;

/**
 * Everything the reports show, taken from the register at one moment.
 *
 * @param standings one per unit of the register, in its order
 * @param results of the units with a version that counts
 */
public record RoundPicture(
        Round round,
        CriteriaSet set,
        List<Standing> standings,
        Results results,
        CommuneReports reports) {

    public RoundPicture {
        standings = List.copyOf(standings);
    }

    /** A round in which no unit has written a report. */
    public RoundPicture(Round round, CriteriaSet set, List<Standing> standings, Results results) {
        this(round, set, standings, results, CommuneReports.NONE);
    }
}
