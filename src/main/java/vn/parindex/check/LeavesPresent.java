package vn.parindex.check;

import java.util.List;
import vn.parindex.model.Finding;
import vn.parindex.rulebook.Source;

/** Every leaf of the set that a unit scores has its row. */
final class LeavesPresent implements Check {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.LEAF_MISSING);
    }

    @Override
    public List<Finding> find(Examined examined) {
        return examined.missingLeaves().stream()
                .filter(leaf -> leaf.source() != Source.SURVEY)
                .map(leaf -> FindingKind.LEAF_MISSING.at(examined.nearest(leaf)).leaf(leaf).done())
                .toList();
    }
}
