package vn.parindex.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.Entry;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Figures;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;

/** A percentage lies between 0 and 100, unless the rule itself looks beyond 100. */
final class PercentInRange implements FigureCheck {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.PERCENT_OUT_OF_RANGE);
    }

    @Override
    public Optional<Draft> find(LeafCase leaf, InputSpec input, Entry figure) {
        if (input.type() != InputType.PERCENT) {
            return Optional.empty();
        }
        return LeafCase.number(figure)
                .filter(
                        number ->
                                number.signum() < 0
                                        || (number.compareTo(HUNDRED) > 0 && !looksBeyond(leaf)))
                .map(
                        number ->
                                FindingKind.PERCENT_OUT_OF_RANGE
                                        .at(figure.place())
                                        .found(figure.value()));
    }

    // more than 100 % makes a difference to the rule: revenue against the plan, growth
    private static boolean looksBeyond(LeafCase leaf) {
        Optional<BigDecimal> at = with(leaf, HUNDRED);
        Optional<BigDecimal> beyond = with(leaf, HUNDRED.add(HUNDRED));
        return at.isPresent() && beyond.isPresent() && !at.equals(beyond);
    }

    private static Optional<BigDecimal> with(LeafCase leaf, BigDecimal percent) {
        Figures figures = leaf.figures();
        for (InputSpec input : leaf.leaf().inputs()) {
            if (input.type() == InputType.PERCENT) {
                figures = figures.with(input.key(), Value.of(percent));
            }
        }
        return leaf.leaf().compute(figures).value();
    }
}
