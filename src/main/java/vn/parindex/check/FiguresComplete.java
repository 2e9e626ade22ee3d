package vn.parindex.check;

import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.model.Computed;
import vn.parindex.model.Entry;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.Source;

/** A score that is claimed has all its figures. */
final class FiguresComplete implements LeafCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.INPUT_MISSING);
    }

    @Override
    public List<Finding> find(LeafCase leaf) {
        if (!(leaf.computed() instanceof Computed.Missing missing) || !areNeeded(leaf)) {
            return List.of();
        }
        List<InputSpec> open =
                leaf.leaf().inputs().stream()
                        .filter(input -> missing.keys().contains(input.key()))
                        .filter(input -> leaf.entry().figures().containsKey(input.key()))
                        .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        List<Place> places =
                open.stream()
                        .<Place>map(each -> leaf.entry().figures().get(each.key()).place())
                        .toList();
        String labels =
                open.stream()
                        .map(input -> "“" + input.label() + "”")
                        .collect(Collectors.joining(", "));
        return List.of(
                FindingKind.INPUT_MISSING
                        .at(places)
                        .leaf(leaf.leaf())
                        .fact("inputs", labels)
                        .done());
    }

    /**
     * A unit that claims nothing and states nothing owes no figures, nor do figures that a system
     * supplies.
     */
    static boolean areNeeded(LeafCase leaf) {
        boolean begun = leaf.entry().figures().values().stream().anyMatch(FiguresComplete::stated);
        return leaf.leaf().source() == Source.SELF && (leaf.claims() || begun);
    }

    private static boolean stated(Entry entry) {
        return !entry.isBlank();
    }
}
