package vn.parindex.model;

import java.util.List;
import java.util.Optional;

/**
 * A unit's report as the register keeps it.
 *
 * @param period empty when the report doesn't tell
 * @param stated at most one figure for each indicator
 */
public record FiledReport(
        Delivery delivery,
        String unitCode,
        ReportKind kind,
        Optional<Period> period,
        Verdict verdict,
        List<Finding> findings,
        List<Stated> stated,
        List<Excerpt> excerpts) {

    public FiledReport {
        findings = List.copyOf(findings);
        stated = List.copyOf(stated);
        excerpts = List.copyOf(excerpts);
    }
}
