package vn.parindex.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * Calculates formulas anew, as far as that surely ends: only functions that are known to finish,
 * and only so many cells visited over all formulas of a workbook. What is beyond keeps the value
 * saved in the file.
 */
final class Recalculation {
    private static final long MOST_VISITS = 10_000_000;
    private static final int MOST_FAILURES = 3;

    // joined texts can double with every formula
    private static final int MOST_JOINS = 8;

    private final Workbook workbook;
    private final Map<String, Long> names = new HashMap<>();
    private FormulaEvaluator evaluator;
    private long visits;
    private int formulas;
    private int tooDeep;
    private long joins;

    Recalculation(Workbook workbook) {
        this.workbook = workbook;
        evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        workbook.getAllNames().forEach(this::measure);
    }

    private void measure(Name name) {
        if (!name.isFunctionName() && !name.isDeleted()) {
            FormulaCost.of(name.getRefersToFormula(), Map.of())
                    .ifPresent(
                            cost -> names.put(name.getNameName().toUpperCase(Locale.ROOT), cost));
        }
    }

    Optional<CellValue> of(Cell cell, String formula) {
        OptionalLong cost = FormulaCost.of(formula, names);
        formulas++;
        if (cost.isEmpty() || tooDeep >= MOST_FAILURES || formulas > Limits.FORMULAS) {
            return Optional.empty();
        }
        visits += cost.getAsLong();
        joins += formula.chars().filter(sign -> sign == '&').count();
        boolean tooMuch = visits > MOST_VISITS || joins > MOST_JOINS;
        return tooMuch ? Optional.empty() : evaluated(cell);
    }

    private Optional<CellValue> evaluated(Cell cell) {
        try {
            return Optional.ofNullable(evaluator.evaluate(cell));
        } catch (RuntimeException unsupported) {
            return Optional.empty();
        } catch (StackOverflowError chain) {
            // a chain of thousands of formulas; the evaluator was left in the middle of it
            tooDeep++;
            evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            return Optional.empty();
        }
    }
}
