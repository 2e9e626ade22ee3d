package vn.parindex.check;

import java.util.List;
import vn.parindex.model.Finding;
import vn.parindex.model.StrayRow;
import vn.parindex.model.Value;

/** No row stands twice, and none has a code that the set does not know. */
final class NoStrayRows implements Check {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.LEAF_REPEATED, FindingKind.LEAF_UNKNOWN);
    }

    @Override
    public List<Finding> find(Examined examined) {
        return examined.submission().strays().stream().map(NoStrayRows::finding).toList();
    }

    private static Finding finding(StrayRow row) {
        FindingKind kind = row.repeated() ? FindingKind.LEAF_REPEATED : FindingKind.LEAF_UNKNOWN;
        return kind.at(row.place()).found(Value.of(row.code())).done();
    }
}
