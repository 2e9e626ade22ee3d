package vn.parindex.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.files.FixedZip;
import vn.parindex.model.Column;

/**
 * A blank scorecard filled the way staff would fill it, by code and never by address.
 *
 * <p>Texts that are numbers as Vietnamese staff type them ({@code 2,94}) become numbers, as Excel
 * would make them; every other text stays a text.
 */
public final class FilledScorecard {
    private static final List<Column> ORDER = List.of(Column.values());
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(,\\d+)?");

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private boolean recalculated = true;

    private FilledScorecard(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.getSheetAt(1);
    }

    /** Starts from what {@code ScorecardTemplate} wrote. */
    public static FilledScorecard of(byte[] blank) {
        try {
            return new FilledScorecard(new XSSFWorkbook(new ByteArrayInputStream(blank)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The self score of a leaf. */
    public FilledScorecard with(String code, String score) {
        return typed(code, Column.SELF, score);
    }

    /** The self score and its evidence. */
    public FilledScorecard with(String code, String score, String evidence) {
        return with(code, score).evidence(code, evidence);
    }

    /** A figure: typed as a person would, for example {@code 94,9} or {@code Có}. */
    public FilledScorecard figure(String code, String key, String typed) {
        return typed(code + "." + key, Column.FIGURE, typed);
    }

    /** A figure that is a number. */
    public FilledScorecard figure(String code, String key, long number) {
        return put(code + "." + key, Column.FIGURE, BigDecimal.valueOf(number));
    }

    /** A figure that is a number. */
    public FilledScorecard figure(String code, String key, BigDecimal number) {
        return put(code + "." + key, Column.FIGURE, number);
    }

    /** A figure that is a date. */
    public FilledScorecard figure(String code, String key, LocalDate date) {
        cell(code + "." + key, Column.FIGURE).setCellValue(date);
        return this;
    }

    /** The leaf is declared not applicable. */
    public FilledScorecard notApplicable(String code) {
        return figure(code, "na", "Có");
    }

    public FilledScorecard evidence(String code, String words) {
        return text(code, Column.EVIDENCE, words);
    }

    public FilledScorecard page(String code, String words) {
        return text(code, Column.PAGE, words);
    }

    public FilledScorecard explanation(String code, String words) {
        return text(code, Column.EXPLANATION, words);
    }

    /** Any cell of a row, a number where the text is one. */
    public FilledScorecard typed(String code, Column column, String typed) {
        return NUMBER.matcher(typed).matches()
                ? put(code, column, new BigDecimal(typed.replace(',', '.')))
                : text(code, column, typed);
    }

    /** Any cell of a row, as a text even where it looks like a number. */
    public FilledScorecard text(String code, Column column, String words) {
        XSSFCell cell = cell(code, column);
        cell.removeFormula();
        cell.setCellValue(words);
        return this;
    }

    /** Any cell of a row gets a formula. */
    public FilledScorecard formula(String code, Column column, String formula) {
        cell(code, column).setCellFormula(formula);
        return this;
    }

    /** Any change that the methods above can't make. */
    public FilledScorecard change(Consumer<XSSFWorkbook> change) {
        change.accept(workbook);
        return this;
    }

    /** The formulas keep the values of the blank, as a program leaves them that does not count. */
    public FilledScorecard notRecalculated() {
        recalculated = false;
        return this;
    }

    /** The sheet with the table. */
    public XSSFSheet sheet() {
        return sheet;
    }

    /** The row that shows this code in its first column. */
    public XSSFRow row(String code) {
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            XSSFCell cell = row == null ? null : row.getCell(0);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(code)) {
                return row;
            }
        }
        throw new IllegalArgumentException("no row has the code " + code);
    }

    /** The cell of a row, as it stands in a blank scorecard. */
    public XSSFCell cell(String code, Column column) {
        return row(code)
                .getCell(ORDER.indexOf(column), XSSFRow.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Its address, for example {@code F12}. */
    public String address(String code, Column column) {
        return new CellReference(cell(code, column)).formatAsString(false);
    }

    /** The workbook as saved. */
    public byte[] bytes() {
        if (recalculated) {
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FilledScorecard put(String code, Column column, BigDecimal number) {
        XSSFCell cell = cell(code, column);
        cell.removeFormula();
        cell.setCellValue(number.doubleValue());
        return this;
    }
}
