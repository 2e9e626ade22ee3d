package vn.parindex.check;

import java.util.List;
import vn.parindex.model.Finding;

/** The wording of a rule stands as in the set. */
final class WordingUnchanged implements LeafCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.WORDING_CHANGED);
    }

    @Override
    public List<Finding> find(LeafCase leaf) {
        return LockedText.compared(
                FindingKind.WORDING_CHANGED, leaf, leaf.entry().wording(), leaf.leaf().wording());
    }
}
