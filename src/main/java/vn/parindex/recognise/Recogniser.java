package vn.parindex.recognise;

import java.util.List;
import java.util.Optional;
import vn.parindex.model.FlatWorkbook;
import vn.parindex.model.Recognition;
import vn.parindex.model.Unit;
import vn.parindex.rulebook.Codes;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.UnitRegister;

/** Says what a workbook is and whose: one match, or the reason why there is none. */
public final class Recogniser {
    // a table of some other paper may share a code or two with ours
    private static final int ENOUGH_LEAVES = 3;

    private final Tables tables;
    private final UnitFinder units;
    private final long enough;

    public Recogniser(CriteriaSet set, UnitRegister register) {
        this.tables = new Tables(new Codes(set));
        this.units = new UnitFinder(register);
        this.enough = Math.min(ENOUGH_LEAVES, set.leaves().size());
    }

    /** What the workbook is; its file name is asked only where nothing in it tells the unit. */
    public Recognition recognise(FlatWorkbook workbook, String fileName) {
        List<FoundTable> found = tables.in(workbook);
        List<FoundTable> ours = found.stream().filter(each -> each.leaves() >= enough).toList();
        if (ours.size() > 1) {
            return new Recognition.Refused("two-tables");
        }
        Optional<FoundTable> table = ours.stream().findFirst().or(() -> found.stream().findFirst());
        Marks marks = Marks.of(workbook, table);
        if (ours.isEmpty() && !marks.sayScorecard()) {
            return new Recognition.Refused("not-a-scorecard");
        }
        if (table.isEmpty()) {
            return new Recognition.Refused("no-table");
        }
        return scorecard(table.get(), marks, fileName);
    }

    private Recognition scorecard(FoundTable found, Marks marks, String fileName) {
        List<Unit> named = units.stated(marks);
        Optional<Unit> unit = named.stream().findFirst().or(() -> units.inFileName(fileName));
        Optional<Unit> conflict = named.stream().skip(1).findFirst();
        return new Recognition.Scorecard(
                found.sheet().name(), marks.stated(), unit, conflict, found.table());
    }
}
