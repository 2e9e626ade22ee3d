package vn.parindex.check;

import java.util.List;
import java.util.Optional;
import vn.parindex.model.Finding;
import vn.parindex.model.Identity;
import vn.parindex.model.Place;
import vn.parindex.model.Value;

/** The layout is the one now in use. */
final class RightVersion implements Check {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.VERSION_UNKNOWN, FindingKind.VERSION_MISSING);
    }

    @Override
    public List<Finding> find(Examined examined) {
        Value current = Value.of(Identity.CURRENT_VERSION);
        Optional<String> stated = examined.submission().stated().version();
        if (stated.isEmpty()) {
            return List.of(FindingKind.VERSION_MISSING.at(Place.file()).expected(current).done());
        }
        return stated.stream()
                .filter(version -> !version.equals(Identity.CURRENT_VERSION))
                .map(Value::of)
                .map(found -> FindingKind.VERSION_UNKNOWN.at(Place.file()).found(found))
                .map(draft -> draft.expected(current).done())
                .toList();
    }
}
