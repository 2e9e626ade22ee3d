package vn.parindex.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.Computed;
import vn.parindex.model.Entry;
import vn.parindex.model.Value;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;

/** 0,95 was typed for 95 %: known by the self score, which fits only the latter. */
final class PercentNotFraction implements FigureCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.PERCENT_AS_FRACTION);
    }

    @Override
    public Optional<Draft> find(LeafCase leaf, InputSpec input, Entry figure) {
        Optional<BigDecimal> typed =
                LeafCase.number(figure)
                        .filter(number -> number.signum() > 0)
                        .filter(number -> number.compareTo(BigDecimal.ONE) <= 0);
        if (input.type() != InputType.PERCENT
                || typed.isEmpty()
                || fits(leaf, input, typed.get())) {
            return Optional.empty();
        }
        BigDecimal meant = typed.get().movePointRight(2);
        return fits(leaf, input, meant)
                ? Optional.of(
                        FindingKind.PERCENT_AS_FRACTION
                                .at(figure.place())
                                .expected(Value.of(meant))
                                .found(figure.value()))
                : Optional.empty();
    }

    private static boolean fits(LeafCase leaf, InputSpec input, BigDecimal percent) {
        Computed computed =
                leaf.leaf().compute(leaf.figures().with(input.key(), Value.of(percent)));
        return computed instanceof Computed.Points points
                && leaf.self()
                        .filter(self -> SelfAgainstComputed.agree(self, points.points()))
                        .isPresent();
    }
}
