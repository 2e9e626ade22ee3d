package vn.parindex.app;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.check.Attached;
import vn.parindex.check.prose.ExaminedReport;
import vn.parindex.model.Unit;
import vn.parindex.read.document.DocumentReader;

/** Holds a file against what the office has laid down, as the kind of file asks for. */
final class Examiner {
    private final ScorecardExaminer scorecards;
    private final ReportExaminer reports;

    /**
     * An examiner.
     *
     * @param stated gives what a unit stated in its scorecard, by row code
     */
    Examiner(ExaminedReport.Rules rules, Function<Unit, Map<String, BigDecimal>> stated) {
        scorecards = new ScorecardExaminer(rules.round(), rules.set(), rules.units());
        reports = new ReportExaminer(rules, stated);
    }

    /** Examines a file, and a scorecard together with the evidence that was attached to it. */
    Examination examine(byte[] original, String fileName, Optional<Attached> evidence)
            throws NotTaken {
        return DocumentReader.isDocument(original)
                ? reports.examine(original, fileName)
                : scorecards.examine(original, fileName, evidence);
    }
}
