package vn.parindex.check;

import java.util.List;
import java.util.Optional;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.Value;

/** The scorecard is made for the criteria set of the round. */
final class RightSet implements Check {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.SET_WRONG, FindingKind.SET_MISSING);
    }

    @Override
    public List<Finding> find(Examined examined) {
        String asked = examined.set().id();
        Optional<String> stated = examined.submission().stated().setId();
        if (stated.isEmpty()) {
            Draft missing = FindingKind.SET_MISSING.at(Place.file());
            return List.of(missing.expected(Value.of(asked)).done());
        }
        if (stated.get().equals(asked)) {
            return List.of();
        }
        return List.of(
                FindingKind.SET_WRONG
                        .at(Place.file())
                        .expected(Value.of(asked))
                        .found(Value.of(stated.get()))
                        .done());
    }
}
