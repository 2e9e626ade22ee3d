package vn.parindex.app;

import java.time.ZoneId;
import java.util.Locale;
import vn.parindex.model.Round;
import vn.parindex.record.Database;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.UnitRegister;

/** All that the service works with: the round, its rules and units, and where and how fast. */
public record Workplace(
        Round round,
        CriteriaSet set,
        UnitRegister units,
        Folders folders,
        Database database,
        Pace pace,
        ZoneId zone,
        Locale locale) {}
