package vn.parindex.check.prose;

import java.util.List;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;

/** One thing that is looked at in a report. */
public interface ProseCheck {

    /** All that it can find. */
    List<FindingKind> kinds();

    /** What it finds here. */
    List<Finding> find(ExaminedReport report);
}
