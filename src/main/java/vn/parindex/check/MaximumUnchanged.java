package vn.parindex.check;

import java.util.List;
import vn.parindex.model.Entry;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;

/** The maximum of a leaf stands as in the set. */
final class MaximumUnchanged implements LeafCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.MAX_CHANGED);
    }

    @Override
    public List<Finding> find(LeafCase leaf) {
        return leaf.entry().max().stream()
                .filter(cell -> !cell.isBlank())
                .filter(cell -> !isOfficial(cell, leaf))
                .map(cell -> finding(cell, leaf))
                .toList();
    }

    private static boolean isOfficial(Entry cell, LeafCase leaf) {
        return LeafCase.number(cell)
                .filter(number -> number.compareTo(leaf.leaf().max()) == 0)
                .isPresent();
    }

    private static Finding finding(Entry cell, LeafCase leaf) {
        return FindingKind.MAX_CHANGED
                .at(cell.place())
                .leaf(leaf.leaf())
                .expected(Value.of(leaf.leaf().max()))
                .found(cell.value())
                .done();
    }
}
