package vn.parindex.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.AggregatingUnit;
import vn.parindex.model.Round;
import vn.parindex.rulebook.CriteriaSet;

/** The round that a criteria set stands for when no office runs one: its year, no deadline. */
final class SetRound {
    private SetRound() {}

    static Round of(CriteriaSet set) {
        return of(set, set.year());
    }

    static Round of(CriteriaSet set, int year) {
        AggregatingUnit nobody = new AggregatingUnit("", "", "", "", "", "", List.of(), "", "", "");
        return new Round(
                set.id(),
                set.title(),
                year,
                nobody,
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }
}
