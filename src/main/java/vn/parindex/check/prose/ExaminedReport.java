package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.parindex.model.Recognition;
import vn.parindex.model.Round;
import vn.parindex.model.Stated;
import vn.parindex.prose.Understood;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.ReportGuide;
import vn.parindex.rulebook.UnitRegister;

/**
 * All that the checks of a report look at.
 *
 * @param stated the indicators' figures found in it
 * @param scorecard by row code, what the same unit stated in its scorecard: figures, self scores of
 *     leaves and their sums by area; empty when it has sent none
 */
public record ExaminedReport(
        Understood text,
        Recognition.Report recognition,
        Rules rules,
        List<Stated> stated,
        Map<String, BigDecimal> scorecard) {

    public ExaminedReport {
        stated = List.copyOf(stated);
        scorecard = Map.copyOf(scorecard);
    }

    /** What the office has laid down. */
    public record Rules(Round round, CriteriaSet set, UnitRegister units, ReportGuide guide) {}
}
