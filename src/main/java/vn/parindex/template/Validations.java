package vn.parindex.template;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.parindex.language.Messages;
import vn.parindex.model.Column;
import vn.parindex.model.LeafEntry;
import vn.parindex.rulebook.Choice;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.Source;
import vn.parindex.template.TablePlan.InputLine;
import vn.parindex.template.TablePlan.LeafLine;

/** What each cell accepts, and the hint that shows when it is chosen. */
final class Validations {
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_HINT = 250;
    private static final String MOST_CHARACTERS = "32000";
    private static final String ANY_NUMBER = "1000000000000000";

    private final XSSFSheet sheet;
    private final XSSFDataValidationHelper helper;
    private final Lists lists;
    private final Messages words;
    private final CriteriaSet set;

    Validations(XSSFSheet sheet, Lists lists, Messages words, CriteriaSet set) {
        this.sheet = sheet;
        this.helper = new XSSFDataValidationHelper(sheet);
        this.lists = lists;
        this.words = words;
        this.set = set;
    }

    /** The cells that a unit fills in the row of a leaf. */
    void leaf(LeafLine line) {
        Leaf leaf = line.leaf();
        if (leaf.source() == Source.SURVEY) {
            hint(line.row(), Column.SELF, words.text("hint.survey"));
            return;
        }
        score(line);
        String example = words.text("hint.evidence");
        hint(
                line.row(),
                Column.EVIDENCE,
                leaf.evidence().isBlank() ? example : needed(leaf) + " " + example);
        hint(line.row(), Column.PAGE, words.text("hint.page"));
        hint(line.row(), Column.EXPLANATION, words.text("hint.explanation"));
    }

    /** The documents that a leaf asks for, in a sentence. */
    String needed(Leaf leaf) {
        String said = leaf.evidence().strip();
        return words.text("evidence.needed", Map.of("evidence", said.replaceFirst("\\.$", "")));
    }

    /** The cell of a figure. */
    void input(InputLine line) {
        switch (line.input().type()) {
            case WHOLE -> figure(line, "whole", number(ValidationType.INTEGER, "0", ANY_NUMBER));
            case DECIMAL ->
                    figure(
                            line,
                            "decimal",
                            number(ValidationType.DECIMAL, "-" + ANY_NUMBER, ANY_NUMBER));
            case PERCENT ->
                    figure(line, "percent", number(ValidationType.DECIMAL, "0", ANY_NUMBER));
            case DATE -> date(line);
            case YES_NO -> list(line, List.of(words.text("list.yes"), words.text("list.no")));
            case CHOICE -> list(line, line.input().choices().stream().map(Choice::label).toList());
        }
    }

    private void score(LeafLine line) {
        Leaf leaf = line.leaf();
        Map<String, Object> facts =
                Map.of(
                        "code", leaf.code(),
                        "max", leaf.max(),
                        "step", leaf.rule().step().orElse(set.selfStep()));
        DataValidation validation =
                at(
                        line.row(),
                        Column.SELF,
                        number(ValidationType.DECIMAL, "0", leaf.max().toPlainString()));
        prompt(validation, words.text("hint.self.title", facts), words.text("hint.self", facts));
        refuse(validation, words.text("refuse.self", facts));
        sheet.addValidationData(validation);
    }

    private void figure(InputLine line, String type, DataValidationConstraint accepted) {
        DataValidation validation = at(line.row(), Column.FIGURE, accepted);
        prompt(validation, line, hintOf(line, type));
        refuse(validation, words.text("refuse." + type));
        sheet.addValidationData(validation);
    }

    private String hintOf(InputLine line, String type) {
        String hint = words.text("hint." + type, Map.of("never", words.text("date.never")));
        boolean system = line.leaf().source() == Source.SYSTEM;
        return system ? hint + " " + words.text("hint.system") : hint;
    }

    // a date or the words that nothing was issued; other words are let in after a question, since
    // a machine may not understand a date typed the Vietnamese way
    private void date(InputLine line) {
        String cell = Formulas.address(line.row(), Column.FIGURE);
        String never = words.text("date.never");
        DataValidation validation =
                at(
                        line.row(),
                        Column.FIGURE,
                        helper.createCustomConstraint(
                                String.format("OR(ISNUMBER(%s),%s=\"%s\")", cell, cell, never)));
        prompt(validation, line, hintOf(line, "date"));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.createErrorBox(
                words.text("refuse.title"),
                fitting(words.text("refuse.date", Map.of("never", never)), LONGEST_HINT));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private void list(InputLine line, List<String> offered) {
        boolean declared = line.input().key().equals(LeafEntry.NOT_APPLICABLE);
        DataValidation validation =
                at(
                        line.row(),
                        Column.FIGURE,
                        helper.createFormulaListConstraint(lists.reference(offered)));
        // the name says the opposite of what it does here: the arrow is to be seen
        validation.setSuppressDropDownArrow(true);
        String hint = declared ? words.text("hint.na") : hintOf(line, "list");
        prompt(validation, line, hint);
        refuse(validation, words.text("refuse.list"));
        sheet.addValidationData(validation);
    }

    private void hint(int row, Column column, String text) {
        DataValidation validation =
                at(
                        row,
                        column,
                        helper.createTextLengthConstraint(
                                OperatorType.LESS_OR_EQUAL, MOST_CHARACTERS, null));
        prompt(validation, words.text("hint." + column), text);
        sheet.addValidationData(validation);
    }

    private DataValidation at(int row, Column column, DataValidationConstraint accepted) {
        int at = Columns.at(column);
        return helper.createValidation(accepted, new CellRangeAddressList(row, row, at, at));
    }

    private static DataValidationConstraint number(int type, String from, String to) {
        return new XSSFDataValidationConstraint(type, OperatorType.BETWEEN, from, to);
    }

    // the label is the title where it is short enough
    private void prompt(DataValidation validation, InputLine line, String hint) {
        String label = line.input().label();
        if (label.length() <= LONGEST_TITLE) {
            prompt(validation, label, hint);
        } else {
            prompt(validation, words.text("column.FIGURE"), label + ". " + hint);
        }
    }

    private static void prompt(DataValidation validation, String title, String text) {
        validation.createPromptBox(fitting(title, LONGEST_TITLE), fitting(text, LONGEST_HINT));
        validation.setShowPromptBox(true);
    }

    private void refuse(DataValidation validation, String text) {
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(words.text("refuse.title"), fitting(text, LONGEST_HINT));
        validation.setShowErrorBox(true);
    }

    /** Cut at a word: a longer text makes Excel call the whole workbook damaged. */
    static String fitting(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = text.lastIndexOf(' ', longest - 1);
        return text.substring(0, end > 0 ? end : longest - 1) + "…";
    }
}
