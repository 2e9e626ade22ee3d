package vn.parindex.check;

import java.util.List;
import vn.parindex.model.Finding;

/** One thing that is looked at in a submission. */
public interface Check {

    /** All that it can find. */
    List<FindingKind> kinds();

    /** What it finds here. */
    List<Finding> find(Examined examined);
}
