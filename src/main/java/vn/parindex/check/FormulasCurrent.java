package vn.parindex.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.model.Finding;
import vn.parindex.model.Formula;
import vn.parindex.model.Place;
import vn.parindex.model.Value;

/** The value saved with a formula is the value of the formula: says what the truth is. */
final class FormulasCurrent implements Check {
    private static final int FEW = 3;

    @Override
    public List<FindingKind> kinds() {
        return List.of(
                FindingKind.FORMULA_NO_VALUE,
                FindingKind.FORMULA_STALE,
                FindingKind.FORMULA_NOT_CALCULATED,
                FindingKind.FILE_NOT_CALCULATED);
    }

    @Override
    public List<Finding> find(Examined examined) {
        List<FormulaCell> cells = FormulaCell.all(examined);
        Stream<Finding> without =
                cells.stream()
                        .filter(cell -> isWithoutValue(cell.formula()))
                        .map(cell -> cell.draft(FindingKind.FORMULA_NO_VALUE).done());
        Stream<Finding> stale =
                cells.stream()
                        .filter(cell -> cell.formula().cached().isPresent())
                        .filter(cell -> cell.formula().stale())
                        .map(FormulasCurrent::stale);
        List<FormulaCell> open =
                cells.stream()
                        .filter(cell -> cell.formula().cached().isEmpty())
                        .filter(cell -> cell.formula().recalculated().isPresent())
                        .toList();
        return Stream.of(without, stale, notCalculated(open))
                .flatMap(findings -> findings)
                .toList();
    }

    private static boolean isWithoutValue(Formula formula) {
        return formula.cached().isEmpty() && formula.recalculated().isEmpty();
    }

    private static Finding stale(FormulaCell cell) {
        Value cached = cell.formula().cached().orElseThrow();
        Value now = cell.formula().recalculated().orElseThrow();
        return cell.draft(FindingKind.FORMULA_STALE).expected(now).found(cached).done();
    }

    private static Stream<Finding> notCalculated(List<FormulaCell> cells) {
        if (cells.size() <= FEW) {
            return cells.stream()
                    .map(
                            cell ->
                                    cell.draft(FindingKind.FORMULA_NOT_CALCULATED)
                                            .expected(cell.formula().recalculated().orElseThrow())
                                            .done());
        }
        List<Place> places = cells.stream().<Place>map(cell -> cell.entry().place()).toList();
        return Stream.of(
                FindingKind.FILE_NOT_CALCULATED
                        .at(places)
                        .fact("count", BigDecimal.valueOf(cells.size()))
                        .done());
    }
}
