package vn.parindex.app;

import java.util.List;
import java.util.Optional;
import vn.parindex.model.Finding;
import vn.parindex.model.Unit;
import vn.parindex.model.Verdict;

/** What a file says, and what is found in it. */
sealed interface Examination permits ScorecardExamination, ReportExamination {

    /** Whose it is, when that is clear. */
    Optional<Unit> unit();

    List<Finding> findings();

    default Verdict verdict() {
        return Verdict.of(findings());
    }
}
