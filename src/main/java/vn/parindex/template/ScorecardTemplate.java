package vn.parindex.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.files.FixedZip;
import vn.parindex.language.Messages;
import vn.parindex.language.UnitName;
import vn.parindex.model.Column;
import vn.parindex.model.Round;
import vn.parindex.model.Unit;
import vn.parindex.rulebook.CriteriaSet;

/**
 * The blank scorecard of one unit, ready to send: a guide, the table to fill with its formulas,
 * lists and hints, and three marks of what it is and whose.
 */
public final class ScorecardTemplate {
    private static final String APPLICATION = "parindex";
    private static final int ZOOM = 90;

    private final CriteriaSet set;
    private final Round round;
    private final Unit unit;
    private final Messages words;

    private ScorecardTemplate(CriteriaSet set, Round round, Unit unit, Locale locale) {
        this.set = set;
        this.round = round;
        this.unit = unit;
        this.words = Messages.of("scorecard", locale);
    }

    /** The workbook; equal arguments give equal bytes. */
    public static byte[] write(CriteriaSet set, Round round, Unit unit, Locale locale)
            throws IOException {
        return new ScorecardTemplate(set, round, unit, locale).bytes();
    }

    private byte[] bytes() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook);
            XSSFSheet guide = workbook.createSheet(words.text("sheet.guide"));
            XSSFSheet sheet = workbook.createSheet(words.text("sheet.scorecard"));
            IdentityMarks.write(workbook, set, round, unit);
            XSSFSheet lists = workbook.createSheet(Lists.SHEET);
            new GuideSheet(guide, styles, words).write(round, unit);
            fill(sheet, styles, new Lists(lists));
            lists.enableLocking();
            workbook.setSheetHidden(workbook.getSheetIndex(lists), true);
            workbook.setActiveSheet(0);
            describe(workbook.getProperties());
            calculate(workbook, sheet);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        }
    }

    private void fill(XSSFSheet sheet, Styles styles, Lists lists) {
        Columns.setWidths(sheet);
        TitleBlock title = new TitleBlock(sheet, styles, words);
        title.write(set, round, unit);
        TablePlan plan = TablePlan.of(set, TitleBlock.HEADER_ROW + 1, words.text("na"));
        Validations validations = new Validations(sheet, lists, words, set);
        new ScoreTable(sheet, styles, words, validations).write(plan);
        Highlights.write(sheet, plan);
        title.signatures(plan.totalRow());
        show(sheet, plan);
        print(sheet);
        protect(sheet);
    }

    private static void show(XSSFSheet sheet, TablePlan plan) {
        sheet.createFreezePane(Columns.at(Column.NAME) + 1, TitleBlock.HEADER_ROW + 1);
        sheet.setZoom(ZOOM);
        sheet.setDisplayGridlines(false);
        // codes such as 1.1 are texts on purpose, and sums skip rows on purpose
        sheet.addIgnoredErrors(
                new CellRangeAddress(
                        TitleBlock.HEADER_ROW,
                        plan.totalRow(),
                        Columns.at(Column.CODE),
                        Columns.at(Column.REASON)),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT,
                IgnoredErrorType.FORMULA,
                IgnoredErrorType.FORMULA_RANGE);
    }

    private void print(XSSFSheet sheet) {
        Paper.set(sheet, PrintOrientation.LANDSCAPE);
        int header = TitleBlock.HEADER_ROW;
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        Paper.footer(sheet, new UnitName(words.locale()).full(unit), words.text("page"));
    }

    // without a password: it keeps from slips, not from people
    private static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockObjects(false);
    }

    private void describe(POIXMLProperties properties) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(words.text("head.title", Map.of("year", Integer.toString(round.year()))));
        core.setCreator(APPLICATION);
        Instant opening = LocalDate.of(round.year(), 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
        core.setCreated(Optional.of(Date.from(opening)));
        core.setModified(Optional.of(Date.from(opening)));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(APPLICATION);
    }

    // previews on phones and in mail programs show only what the file holds
    private static void calculate(XSSFWorkbook workbook, XSSFSheet sheet) {
        XSSFFormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    calculate(evaluator, cell);
                }
            }
        }
    }

    private static void calculate(XSSFFormulaEvaluator evaluator, Cell cell) {
        try {
            evaluator.evaluateFormulaCell(cell);
        } catch (NotImplementedException e) {
            // left to the program that opens the workbook, which calculates it on loading
            cell.getSheet().setForceFormulaRecalculation(true);
        }
    }
}
