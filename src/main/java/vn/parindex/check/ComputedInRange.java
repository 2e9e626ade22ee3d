package vn.parindex.check;

import java.util.List;
import vn.parindex.model.Computed;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.Value;

/** Says so when a formula gave more than the maximum or less than 0. */
final class ComputedInRange implements LeafCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.COMPUTED_CLAMPED);
    }

    @Override
    public List<Finding> find(LeafCase leaf) {
        if (!(leaf.computed() instanceof Computed.Points points) || !points.clamped()) {
            return List.of();
        }
        Place place =
                leaf.entry()
                        .computed()
                        .<Place>map(cell -> cell.place())
                        .orElse(leaf.entry().codeCell());
        return List.of(
                FindingKind.COMPUTED_CLAMPED
                        .at(place)
                        .leaf(leaf.leaf())
                        .fact("max", leaf.leaf().max())
                        .expected(Value.of(points.points()))
                        .done());
    }
}
