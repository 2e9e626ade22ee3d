package vn.parindex.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.Computed;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.Source;

/** The self score is what the rule gives for the unit's own figures. */
final class SelfAgainstComputed implements LeafCheck {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

    @Override
    public List<FindingKind> kinds() {
        return List.of(
                FindingKind.SELF_ABOVE_COMPUTED,
                FindingKind.SELF_BELOW_COMPUTED,
                FindingKind.SYSTEM_DIFFERS);
    }

    @Override
    public List<Finding> find(LeafCase leaf) {
        if (!(leaf.computed() instanceof Computed.Points points)
                || leaf.possibleSelf().isEmpty()
                || agree(leaf.possibleSelf().get(), points.points())) {
            return List.of();
        }
        BigDecimal self = leaf.possibleSelf().get();
        Draft draft =
                kind(leaf, self.compareTo(points.points()) > 0)
                        .at(leaf.entry().self().orElseThrow().place())
                        .leaf(leaf.leaf())
                        .expected(Value.of(points.points()))
                        .found(Value.of(self));
        ratio(leaf, points).ifPresent(basis -> draft.fact("basis", basis));
        return List.of(draft.done());
    }

    static boolean agree(BigDecimal self, BigDecimal computed) {
        return self.subtract(computed).abs().compareTo(TOLERANCE) <= 0;
    }

    private static FindingKind kind(LeafCase leaf, boolean above) {
        if (leaf.leaf().source() == Source.SYSTEM) {
            return FindingKind.SYSTEM_DIFFERS;
        }
        return above ? FindingKind.SELF_ABOVE_COMPUTED : FindingKind.SELF_BELOW_COMPUTED;
    }

    // other bases are figures that the unit typed itself and sees
    private static Optional<BigDecimal> ratio(LeafCase leaf, Computed.Points points) {
        return has(leaf.leaf(), "a") && has(leaf.leaf(), "b") ? points.basis() : Optional.empty();
    }

    private static boolean has(Leaf leaf, String key) {
        return leaf.inputs().stream().anyMatch(input -> input.key().equals(key));
    }
}
