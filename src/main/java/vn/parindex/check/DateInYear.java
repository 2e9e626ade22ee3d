package vn.parindex.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.Entry;
import vn.parindex.model.Value;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;

/**
 * A date lies in the year, or in the second half of the year before where the leaf is due early.
 */
final class DateInYear implements FigureCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.DATE_OUTSIDE_YEAR);
    }

    @Override
    public Optional<Draft> find(LeafCase leaf, InputSpec input, Entry figure) {
        if (input.type() != InputType.DATE || !(figure.value() instanceof Value.Day day)) {
            return Optional.empty();
        }
        int year = leaf.examined().round().year();
        LocalDate first =
                DueDate.isEarly(leaf, input)
                        ? LocalDate.of(year - 1, 7, 1)
                        : earlier(LocalDate.of(year, 1, 1), leaf.examined().round().periodStart());
        LocalDate last = later(LocalDate.of(year, 12, 31), leaf.examined().round().periodEnd());
        if (!day.date().isBefore(first) && !day.date().isAfter(last)) {
            return Optional.empty();
        }
        return Optional.of(
                FindingKind.DATE_OUTSIDE_YEAR
                        .at(figure.place())
                        .fact("first", new Value.Day(first))
                        .fact("last", new Value.Day(last))
                        .found(day));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
