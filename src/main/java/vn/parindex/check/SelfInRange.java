package vn.parindex.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.Entry;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;

/** A self score lies between 0 and the maximum. */
final class SelfInRange implements LeafCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.SELF_NEGATIVE, FindingKind.SELF_ABOVE_MAX);
    }

    @Override
    public List<Finding> find(LeafCase leaf) {
        return leaf.entry().self().stream()
                .filter(self -> !leaf.isSurvey())
                .flatMap(self -> finding(leaf, self).stream())
                .toList();
    }

    private static Optional<Finding> finding(LeafCase leaf, Entry self) {
        BigDecimal max = leaf.leaf().max();
        return LeafCase.number(self)
                .flatMap(number -> kind(number, max))
                .map(
                        kind ->
                                kind.at(self.place())
                                        .leaf(leaf.leaf())
                                        .fact("max", max)
                                        .expected(nearest(self, max))
                                        .found(self.value())
                                        .done());
    }

    private static Optional<FindingKind> kind(BigDecimal number, BigDecimal max) {
        if (number.signum() < 0) {
            return Optional.of(FindingKind.SELF_NEGATIVE);
        }
        return number.compareTo(max) > 0
                ? Optional.of(FindingKind.SELF_ABOVE_MAX)
                : Optional.empty();
    }

    private static Value nearest(Entry self, BigDecimal max) {
        boolean negative = LeafCase.number(self).orElse(max).signum() < 0;
        return Value.of(negative ? BigDecimal.ZERO : max);
    }
}
