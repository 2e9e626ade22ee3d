package vn.parindex.template;

import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.parindex.language.Messages;
import vn.parindex.model.Column;
import vn.parindex.rulebook.InputType;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.Source;
import vn.parindex.template.Look.Face;
import vn.parindex.template.TablePlan.AreaLine;
import vn.parindex.template.TablePlan.HeadingLine;
import vn.parindex.template.TablePlan.InputLine;
import vn.parindex.template.TablePlan.LeafLine;
import vn.parindex.template.TablePlan.Line;

/** Writes the rows of the table: areas, criteria, leaves with their inputs, the grand total. */
final class ScoreTable {
    private final XSSFSheet sheet;
    private final Styles styles;
    private final Messages words;
    private final Formulas formulas;
    private final Validations validations;

    ScoreTable(XSSFSheet sheet, Styles styles, Messages words, Validations validations) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
        this.formulas = new Formulas(words.text("list.yes"));
        this.validations = validations;
    }

    void write(TablePlan plan) {
        for (Line line : plan.lines()) {
            if (line instanceof AreaLine area) {
                sums(area.row(), plan.leaves(area.area()), Tint.AREA);
                title(area.row(), area.area().code(), area.area().name());
            } else if (line instanceof HeadingLine heading) {
                sums(heading.row(), plan.leaves(heading.heading()), Tint.CRITERION);
                title(heading.row(), heading.heading().code(), heading.heading().name());
            } else if (line instanceof LeafLine leaf) {
                leaf(leaf);
            } else if (line instanceof InputLine input) {
                input(input);
            }
        }
        sums(plan.totalRow(), plan.leaves(), Tint.AREA);
        title(plan.totalRow(), "", words.text("total"));
    }

    private void sums(int at, List<LeafLine> leaves, Tint tint) {
        XSSFRow row = sheet.createRow(at);
        for (Column column : Column.values()) {
            cell(row, column, Look.cell(Face.STRONG).on(tint).centred());
        }
        style(row, Column.NAME, Look.cell(Face.STRONG).on(tint));
        row.getCell(Columns.at(Column.MAX)).setCellFormula(Formulas.sum(leaves, Column.MAX));
        row.getCell(Columns.at(Column.SELF)).setCellFormula(Formulas.sum(leaves, Column.SELF));
        List<LeafLine> computed =
                leaves.stream().filter(line -> formulas.computed(line).isPresent()).toList();
        if (!computed.isEmpty()) {
            row.getCell(Columns.at(Column.COMPUTED))
                    .setCellFormula(Formulas.sum(computed, Column.COMPUTED));
        }
    }

    private void title(int at, String code, String name) {
        XSSFRow row = sheet.getRow(at);
        text(row, Column.CODE, code);
        text(row, Column.NAME, name);
        height(row, RowHeights.title(name));
    }

    private void leaf(LeafLine line) {
        Leaf leaf = line.leaf();
        XSSFRow row = sheet.createRow(line.row());
        for (Column column : Column.values()) {
            cell(row, column, look(column, leaf));
        }
        text(row, Column.CODE, leaf.code());
        text(row, Column.NAME, leaf.name());
        row.getCell(Columns.at(Column.MAX)).setCellValue(leaf.max().doubleValue());
        text(row, Column.WORDING, leaf.wording());
        boolean survey = leaf.source() == Source.SURVEY;
        String aside = survey ? words.text("survey") : "";
        text(row, Column.FIGURE, aside);
        Optional<String> computed = survey ? Optional.empty() : formulas.computed(line);
        computed.ifPresent(row.getCell(Columns.at(Column.COMPUTED))::setCellFormula);
        validations.leaf(line);
        height(row, RowHeights.leaf(leaf, aside));
    }

    private static Look look(Column column, Leaf leaf) {
        boolean survey = leaf.source() == Source.SURVEY;
        return switch (column) {
            case CODE, MAX, COMPUTED -> Look.cell(Face.BODY).centred();
            case NAME -> Look.cell(Face.BODY);
            case WORDING -> Look.cell(Face.SMALL);
            case SELF -> survey ? notYours() : Look.toFill(Look.GENERAL);
            case EVIDENCE, PAGE, EXPLANATION -> survey ? notYours() : Look.toFill(Look.TEXT);
            case FIGURE -> Look.cell(Face.ASIDE).centred();
            case MEASURE -> Look.cell(Face.SMALL).centred();
            case APPRAISED -> notYours().centred();
            case REASON -> notYours();
        };
    }

    private static Look notYours() {
        return Look.cell(Face.BODY).on(Tint.NOT_YOURS);
    }

    private void input(InputLine line) {
        XSSFRow row = sheet.createRow(line.row());
        for (Column column : Column.values()) {
            boolean appraisal = column == Column.APPRAISED || column == Column.REASON;
            cell(row, column, appraisal ? notYours() : Look.cell(Face.SMALL).centred());
        }
        style(row, Column.CODE, Look.cell(Face.FAINT).centred().onOneLine());
        style(row, Column.NAME, Look.cell(Face.SMALL).indented(RowHeights.INPUT_INDENT));
        style(row, Column.FIGURE, figure(line.input().type()));
        style(row, Column.WORDING, Look.cell(Face.ASIDE));
        text(row, Column.CODE, line.code());
        text(row, Column.NAME, line.input().label());
        text(row, Column.MEASURE, measure(line));
        String note = note(line);
        text(row, Column.WORDING, note);
        validations.input(line);
        height(row, RowHeights.input(line, note));
    }

    private static Look figure(InputType type) {
        Look look = Look.toFill(format(type));
        return type == InputType.CHOICE ? look.small() : look;
    }

    private static String format(InputType type) {
        return switch (type) {
            case WHOLE -> Look.WHOLE;
            case DATE -> Look.DAY;
            // a percentage too: a cell that already shows % would make 94,9 out of 0,949
            case DECIMAL, PERCENT, YES_NO, CHOICE -> Look.GENERAL;
        };
    }

    private static String measure(InputLine line) {
        boolean percent = line.input().type() == InputType.PERCENT;
        return percent && line.input().unit().isBlank() ? "%" : line.input().unit();
    }

    // the documents asked for stand beside the first figure, where a printed page has room
    private String note(InputLine line) {
        boolean asked = line.first() && !line.leaf().evidence().isBlank();
        return asked ? validations.needed(line.leaf()) : "";
    }

    private void cell(XSSFRow row, Column column, Look look) {
        XSSFCell cell = row.createCell(Columns.at(column));
        styles.apply(cell, look);
    }

    private void style(XSSFRow row, Column column, Look look) {
        styles.apply(row.getCell(Columns.at(column)), look);
    }

    private static void text(XSSFRow row, Column column, String text) {
        if (!text.isEmpty()) {
            row.getCell(Columns.at(column)).setCellValue(text);
        }
    }

    // a height that is not "custom": it holds until somebody types more, then the row grows
    private static void height(XSSFRow row, float points) {
        row.setHeightInPoints(points);
        row.getCTRow().unsetCustomHeight();
    }
}
