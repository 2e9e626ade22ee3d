package vn.parindex.app;

import java.util.List;
import java.util.Map;
import vn.parindex.language.UnitName;
import vn.parindex.language.Written;
import vn.parindex.model.UnitResult;
import vn.parindex.rulebook.CriteriaSet;

/** The result table for the terminal. */
final class ResultTable {
    private static final List<String> HEADINGS =
            List.of("rank", "unit", "total", "percent", "class");

    private ResultTable() {}

    static String text(List<UnitResult> units, CriteriaSet set, Console console) {
        UnitName names = new UnitName(console.locale());
        TextTable table = new TextTable();
        table.row(
                HEADINGS.stream()
                        .map(each -> console.text("results.column." + each, Map.of()))
                        .toList());
        for (UnitResult unit : units) {
            table.row(
                    List.of(
                            String.valueOf(unit.rank()),
                            names.full(unit.unit()),
                            Written.number(unit.total(), console.locale()),
                            Written.number(unit.percent(), set.percentDecimals(), console.locale()),
                            unit.classification()));
        }
        return table.text();
    }
}
