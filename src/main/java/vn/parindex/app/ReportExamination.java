package vn.parindex.app;

import java.util.List;
import java.util.Optional;
import vn.parindex.model.Excerpt;
import vn.parindex.model.Finding;
import vn.parindex.model.Recognition;
import vn.parindex.model.Stated;
import vn.parindex.model.Unit;
import vn.parindex.model.prose.Manuscript;

/**
 * What a narrative report says, and what is found in it.
 *
 * @param stated figures of indicators
 * @param excerpts what the merged report collects
 */
record ReportExamination(
        Manuscript.Format format,
        Recognition.Report report,
        List<Stated> stated,
        List<Excerpt> excerpts,
        List<Finding> findings)
        implements Examination {

    ReportExamination {
        stated = List.copyOf(stated);
        excerpts = List.copyOf(excerpts);
        findings = List.copyOf(findings);
    }

    @Override
    public Optional<Unit> unit() {
        return report.unit();
    }
}
