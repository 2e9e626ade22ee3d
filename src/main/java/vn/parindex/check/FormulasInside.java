package vn.parindex.check;

import java.util.List;
import java.util.regex.Pattern;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;

/** A formula uses the cells of this workbook, not those of another file. */
final class FormulasInside implements Check {
    // [1]Sheet1!A1 or 'C:\thu muc\[tep.xlsx]Sheet1'!A1
    private static final Pattern OTHER_WORKBOOK = Pattern.compile("\\[[^\\]]+\\][^\\[\\]!]*!");

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.FORMULA_EXTERNAL);
    }

    @Override
    public List<Finding> find(Examined examined) {
        return FormulaCell.all(examined).stream()
                .filter(cell -> OTHER_WORKBOOK.matcher(cell.formula().text()).find())
                .map(
                        cell ->
                                cell.draft(FindingKind.FORMULA_EXTERNAL)
                                        .found(Value.of("=" + cell.formula().text()))
                                        .done())
                .toList();
    }
}
