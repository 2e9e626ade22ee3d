package vn.parindex.check;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.model.Entry;
import vn.parindex.model.Value;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;

/** A figure is a number where one is due, whole where things are counted, and not below 0. */
final class FigureIsNumber implements FigureCheck {
    private static final Set<InputType> NUMBERS =
            EnumSet.of(InputType.WHOLE, InputType.DECIMAL, InputType.PERCENT);

    @Override
    public List<FindingKind> kinds() {
        return List.of(
                FindingKind.INPUT_NOT_A_NUMBER,
                FindingKind.INPUT_IS_DATE,
                FindingKind.INPUT_NEGATIVE,
                FindingKind.INPUT_NOT_WHOLE);
    }

    @Override
    public Optional<Draft> find(LeafCase leaf, InputSpec input, Entry figure) {
        Value value = figure.value();
        if (!NUMBERS.contains(input.type()) || value instanceof Value.Fault) {
            return Optional.empty();
        }
        if (value instanceof Value.Amount amount) {
            return kind(input.type(), amount.number())
                    .map(kind -> kind.at(figure.place()).found(value));
        }
        if (value instanceof Value.Day day) {
            Draft draft = FindingKind.INPUT_IS_DATE.at(figure.place());
            return Optional.of(SelfIsNumber.turnedIntoDate(draft, day));
        }
        return Optional.of(FindingKind.INPUT_NOT_A_NUMBER.at(figure.place()).found(value));
    }

    // a percentage below 0 is for PercentInRange: some growth rates are
    private static Optional<FindingKind> kind(InputType type, BigDecimal number) {
        if (number.signum() < 0 && type != InputType.PERCENT) {
            return Optional.of(FindingKind.INPUT_NEGATIVE);
        }
        return type == InputType.WHOLE && number.stripTrailingZeros().scale() > 0
                ? Optional.of(FindingKind.INPUT_NOT_WHOLE)
                : Optional.empty();
    }
}
