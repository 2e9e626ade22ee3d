package vn.parindex.template;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import vn.parindex.model.Column;
import vn.parindex.rulebook.Source;
import vn.parindex.template.TablePlan.LeafLine;

/** Colours that show while staff type: above the maximum, unlike the figures, without evidence. */
final class Highlights {
    private Highlights() {}

    static void write(XSSFSheet sheet, TablePlan plan) {
        List<LeafLine> typed =
                plan.leaves().stream()
                        .filter(line -> line.leaf().source() != Source.SURVEY)
                        .toList();
        if (typed.isEmpty()) {
            return;
        }
        String self = column(typed, Column.SELF);
        write(
                sheet,
                cells(typed, Column.SELF),
                String.format("AND(ISNUMBER(%1$s),%1$s>%2$s)", self, column(typed, Column.MAX)),
                Tint.ABOVE_MAXIMUM);
        // rounded, or 0.005 itself would be above 0.005 now and then
        write(
                sheet,
                cells(typed, Column.SELF, Column.COMPUTED),
                String.format(
                        "AND(ISNUMBER(%1$s),ISNUMBER(%2$s),ROUND(ABS(%1$s-%2$s),6)>0.005)",
                        self, column(typed, Column.COMPUTED)),
                Tint.DIFFERS);
        evidence(sheet, typed.stream().filter(line -> line.leaf().evidenceRequired()).toList());
    }

    private static void evidence(XSSFSheet sheet, List<LeafLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        write(
                sheet,
                cells(lines, Column.EVIDENCE),
                String.format(
                        "AND(N(%s)>0,LEN(TRIM(%s))=0,LEN(TRIM(%s))=0)",
                        column(lines, Column.SELF),
                        column(lines, Column.EVIDENCE),
                        column(lines, Column.EXPLANATION)),
                Tint.NO_EVIDENCE);
    }

    // the column held, the row moving from the first row of the range on
    private static String column(List<LeafLine> lines, Column column) {
        return "$" + Formulas.address(lines.get(0).row(), column);
    }

    private static CellRangeAddress[] cells(List<LeafLine> lines, Column... columns) {
        int first = Columns.at(columns[0]);
        int last = Columns.at(columns[columns.length - 1]);
        return lines.stream()
                .map(line -> new CellRangeAddress(line.row(), line.row(), first, last))
                .toArray(CellRangeAddress[]::new);
    }

    private static void write(
            XSSFSheet sheet, CellRangeAddress[] cells, String formula, Tint tint) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        XSSFPatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(tint.color());
        fill.setFillPattern(XSSFPatternFormatting.SOLID_FOREGROUND);
        formatting.addConditionalFormatting(cells, rule);
    }
}
