package vn.parindex.check;

import java.util.List;
import java.util.Map;
import vn.parindex.model.Computed;
import vn.parindex.model.Entry;
import vn.parindex.model.Finding;
import vn.parindex.rulebook.InputSpec;

/** The part is not greater than the whole. */
final class PartWithinWhole implements LeafCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.PART_ABOVE_WHOLE);
    }

    @Override
    public List<Finding> find(LeafCase leaf) {
        if (!(leaf.computed() instanceof Computed.PartAboveWhole above)) {
            return List.of();
        }
        Map<String, Entry> figures = leaf.entry().figures();
        Entry part = figures.get(above.part());
        Entry whole = figures.get(above.whole());
        return List.of(
                FindingKind.PART_ABOVE_WHOLE
                        .at(List.of(part.place(), whole.place()))
                        .leaf(leaf.leaf())
                        .fact("part", label(leaf, above.part()))
                        .fact("whole", label(leaf, above.whole()))
                        .expected(whole.value())
                        .found(part.value())
                        .done());
    }

    private static String label(LeafCase leaf, String key) {
        return leaf.leaf().inputs().stream()
                .filter(input -> input.key().equals(key))
                .map(InputSpec::label)
                .findFirst()
                .orElse(key);
    }
}
