package vn.parindex.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.Entry;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;
import vn.parindex.rulebook.NaPolicy;

/** Every leaf has a self score, and it is a number. */
final class SelfIsNumber implements LeafCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(
                FindingKind.SELF_MISSING, FindingKind.SELF_NOT_A_NUMBER, FindingKind.SELF_IS_DATE);
    }

    @Override
    public List<Finding> find(LeafCase leaf) {
        return leaf.entry().self().stream()
                .filter(self -> !leaf.isSurvey())
                .flatMap(self -> draft(leaf, self).stream())
                .map(draft -> draft.leaf(leaf.leaf()).done())
                .toList();
    }

    private static Optional<Draft> draft(LeafCase leaf, Entry self) {
        Value value = self.value();
        if (value instanceof Value.Amount || value instanceof Value.Fault) {
            return Optional.empty();
        }
        if (value.isBlank()) {
            boolean excluded = leaf.notApplicable() && leaf.leaf().naPolicy() == NaPolicy.EXCLUDE;
            return excluded
                    ? Optional.empty()
                    : Optional.of(FindingKind.SELF_MISSING.at(self.place()));
        }
        if (value instanceof Value.Day day) {
            return Optional.of(turnedIntoDate(FindingKind.SELF_IS_DATE.at(self.place()), day));
        }
        return Optional.of(FindingKind.SELF_NOT_A_NUMBER.at(self.place()).found(value));
    }

    /** Excel makes a date of 3/4 and of 1.5: says what was probably typed. */
    static Draft turnedIntoDate(Draft draft, Value.Day day) {
        LocalDate date = day.date();
        return draft.found(day)
                .fact("slash", date.getDayOfMonth() + "/" + date.getMonthValue())
                .fact("dot", date.getDayOfMonth() + "." + date.getMonthValue());
    }
}
