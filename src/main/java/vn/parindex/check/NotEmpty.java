package vn.parindex.check;

import java.util.List;
import vn.parindex.model.Entry;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;

/** Something is filled in. */
final class NotEmpty implements Check {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.SCORECARD_EMPTY);
    }

    @Override
    public List<Finding> find(Examined examined) {
        List<LeafCase> leaves = examined.leafCases();
        boolean blank = leaves.stream().allMatch(NotEmpty::isBlank);
        return blank && !leaves.isEmpty() && leaves.stream().anyMatch(NotEmpty::canBeFilled)
                ? List.of(FindingKind.SCORECARD_EMPTY.at(Place.file()).done())
                : List.of();
    }

    private static boolean isBlank(LeafCase leaf) {
        return leaf.entry().self().stream().allMatch(NotEmpty::isUntouched)
                && leaf.entry().figures().values().stream().allMatch(NotEmpty::isUntouched);
    }

    private static boolean isUntouched(Entry entry) {
        return entry.isBlank() && entry.formula().isEmpty();
    }

    private static boolean canBeFilled(LeafCase leaf) {
        return !leaf.isSurvey() && leaf.entry().self().isPresent();
    }
}
