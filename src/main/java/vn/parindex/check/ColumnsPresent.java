package vn.parindex.check;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.model.Column;
import vn.parindex.model.Finding;
import vn.parindex.rulebook.Leaf;

/** The columns to be filled in are there; without one, no leaf is to blame. */
final class ColumnsPresent implements Check {

    @Override
    public List<FindingKind> kinds() {
        return List.of(
                FindingKind.SELF_COLUMN_MISSING,
                FindingKind.FIGURE_COLUMN_MISSING,
                FindingKind.EVIDENCE_COLUMN_MISSING);
    }

    @Override
    public List<Finding> find(Examined examined) {
        List<FindingKind> missing = new ArrayList<>();
        List<Leaf> leaves = examined.set().leaves();
        if (isMissing(examined, Column.SELF)) {
            missing.add(FindingKind.SELF_COLUMN_MISSING);
        }
        if (isMissing(examined, Column.FIGURE)
                && leaves.stream().anyMatch(leaf -> !leaf.inputs().isEmpty())) {
            missing.add(FindingKind.FIGURE_COLUMN_MISSING);
        }
        if (isMissing(examined, Column.EVIDENCE)
                && leaves.stream().anyMatch(Leaf::evidenceRequired)) {
            missing.add(FindingKind.EVIDENCE_COLUMN_MISSING);
        }
        return missing.stream().map(kind -> kind.at(examined.headerCell()).done()).toList();
    }

    static boolean isMissing(Examined examined, Column column) {
        return !examined.recognition().table().columns().containsKey(column);
    }
}
