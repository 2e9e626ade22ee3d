package vn.parindex.check;

import java.util.List;
import vn.parindex.model.Finding;

/** A check that looks at one leaf at a time. */
interface LeafCheck extends Check {

    /** What it finds at this leaf. */
    List<Finding> find(LeafCase leaf);

    @Override
    default List<Finding> find(Examined examined) {
        return examined.leafCases().stream().flatMap(leaf -> find(leaf).stream()).toList();
    }
}
