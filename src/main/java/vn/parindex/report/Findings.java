package vn.parindex.report;

import java.util.Comparator;
import java.util.List;
import vn.parindex.model.Finding;
import vn.parindex.model.Severity;
import vn.parindex.model.Standing;

/** What is still wrong in the newest scorecard of a unit. */
final class Findings {
    private Findings() {}

    /** The gravest first, otherwise as the checks gave them. */
    static List<Finding> open(Standing standing) {
        return standing.latest().stream()
                .flatMap(filed -> filed.findings().stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    static int count(Standing standing, Severity severity) {
        return (int) open(standing).stream().filter(each -> each.severity() == severity).count();
    }
}
