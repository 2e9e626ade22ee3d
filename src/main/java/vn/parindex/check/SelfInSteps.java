package vn.parindex.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.Entry;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;

/** A self score is no finer than the leaf allows. */
final class SelfInSteps implements LeafCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.SELF_TOO_FINE);
    }

    @Override
    public List<Finding> find(LeafCase leaf) {
        if (leaf.isSurvey() || leaf.possibleSelf().isEmpty()) {
            return List.of();
        }
        return leaf.entry().self().flatMap(self -> finding(leaf, self)).stream().toList();
    }

    private static Optional<Finding> finding(LeafCase leaf, Entry self) {
        BigDecimal step = step(leaf);
        BigDecimal number = leaf.possibleSelf().orElseThrow();
        return number.remainder(step).signum() == 0
                ? Optional.empty()
                : Optional.of(
                        FindingKind.SELF_TOO_FINE
                                .at(self.place())
                                .leaf(leaf.leaf())
                                .fact("step", step)
                                .expected(Value.of(meant(leaf, number, step)))
                                .found(self.value())
                                .done());
    }

    // points that are computed may be as fine as the rule gives them
    private static BigDecimal step(LeafCase leaf) {
        BigDecimal typed = leaf.examined().set().selfStep();
        BigDecimal computed = BigDecimal.ONE.movePointLeft(leaf.leaf().decimals());
        return leaf.leaf().rule().step().orElse(typed.min(computed));
    }

    // 2,8333 where the rule gives 2,83
    private static BigDecimal meant(LeafCase leaf, BigDecimal number, BigDecimal step) {
        return leaf.computed()
                .value()
                .filter(computed -> SelfAgainstComputed.agree(number, computed))
                .orElseGet(() -> nearest(number, step));
    }

    private static BigDecimal nearest(BigDecimal number, BigDecimal step) {
        return number.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }
}
