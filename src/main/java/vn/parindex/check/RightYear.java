package vn.parindex.check;

import java.util.List;
import java.util.Optional;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.Value;

/** The scorecard is for the year of the round. */
final class RightYear implements Check {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.YEAR_WRONG, FindingKind.YEAR_MISSING);
    }

    @Override
    public List<Finding> find(Examined examined) {
        int asked = examined.round().year();
        Optional<Integer> stated = examined.submission().stated().year();
        if (stated.isEmpty()) {
            return List.of(FindingKind.YEAR_MISSING.at(Place.file()).expected(year(asked)).done());
        }
        if (stated.get() == asked) {
            return List.of();
        }
        return List.of(
                FindingKind.YEAR_WRONG
                        .at(Place.file())
                        .expected(year(asked))
                        .found(year(stated.get()))
                        .done());
    }

    // words, since a number would be grouped: 2.023
    private static Value year(int year) {
        return Value.of(Integer.toString(year));
    }
}
