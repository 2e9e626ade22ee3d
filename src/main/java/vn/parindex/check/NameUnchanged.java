package vn.parindex.check;

import java.util.List;
import vn.parindex.model.Finding;

/** The name of a leaf stands as in the set. */
final class NameUnchanged implements LeafCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.NAME_CHANGED);
    }

    @Override
    public List<Finding> find(LeafCase leaf) {
        return LockedText.compared(
                FindingKind.NAME_CHANGED, leaf, leaf.entry().name(), leaf.leaf().name());
    }
}
