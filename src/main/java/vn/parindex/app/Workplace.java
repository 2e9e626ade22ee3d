package vn.parindex.app;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import vn.parindex.model.Round;
import vn.parindex.model.Unit;
import vn.parindex.record.Database;
import vn.parindex.rulebook.CriteriaSet;

/** All that the service works with: the round, its rules and units, and where and how fast. */
public record Workplace(
        Round round,
        CriteriaSet set,
        List<Unit> units,
        Folders folders,
        Database database,
        Pace pace,
        ZoneId zone,
        Locale locale) {

    public Workplace {
        units = List.copyOf(units);
    }
}
