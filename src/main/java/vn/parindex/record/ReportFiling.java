package vn.parindex.record;

import java.util.List;
import java.util.Optional;
import vn.parindex.model.Excerpt;
import vn.parindex.model.Finding;
import vn.parindex.model.Period;
import vn.parindex.model.ReportKind;
import vn.parindex.model.Stated;
import vn.parindex.model.Verdict;

/**
 * What is recorded of a narrative report.
 *
 * @param unitCode empty when it is not clear whose it is, or of the aggregating unit
 * @param stated figures of indicators
 * @param excerpts what the merged report collects
 */
public record ReportFiling(
        String roundId,
        Optional<String> unitCode,
        ReportKind kind,
        Optional<Period> period,
        Verdict verdict,
        List<Finding> findings,
        List<Stated> stated,
        List<Excerpt> excerpts) {

    public ReportFiling {
        findings = List.copyOf(findings);
        stated = List.copyOf(stated);
        excerpts = List.copyOf(excerpts);
    }
}
