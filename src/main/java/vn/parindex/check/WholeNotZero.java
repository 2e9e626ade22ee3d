package vn.parindex.check;

import java.util.List;
import java.util.Optional;
import vn.parindex.model.Computed;
import vn.parindex.model.Entry;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.rulebook.NaPolicy;
import vn.parindex.rulebook.Source;

/** Where nothing was to be done, the unit says so instead of dividing by 0. */
final class WholeNotZero implements LeafCheck {
    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.NOTHING_TO_MEASURE, FindingKind.WHOLE_IS_ZERO);
    }

    @Override
    public List<Finding> find(LeafCase leaf) {
        boolean offered = leaf.leaf().naPolicy() != NaPolicy.NONE;
        boolean silent = leaf.leaf().source() == Source.SYSTEM || (!offered && !leaf.claims());
        if (!(leaf.computed() instanceof Computed.NothingToMeasure) || silent) {
            return List.of();
        }
        FindingKind kind = offered ? FindingKind.NOTHING_TO_MEASURE : FindingKind.WHOLE_IS_ZERO;
        Place place =
                leaf.leaf().inputs().stream()
                        .flatMap(input -> zero(leaf, input.key()).stream())
                        .findFirst()
                        .<Place>map(Entry::place)
                        .orElse(leaf.entry().codeCell());
        return List.of(kind.at(place).leaf(leaf.leaf()).done());
    }

    private static Optional<Entry> zero(LeafCase leaf, String key) {
        return Optional.ofNullable(leaf.entry().figures().get(key))
                .filter(figure -> LeafCase.number(figure).filter(n -> n.signum() == 0).isPresent());
    }
}
