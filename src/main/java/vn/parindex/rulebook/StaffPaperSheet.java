package vn.parindex.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import vn.parindex.language.Wrapping;
import vn.parindex.rulebook.StaffPaper.Col;
import vn.parindex.rulebook.StaffPaper.Look;

/** One sheet made for staff to edit, written from top to bottom. */
final class StaffPaperSheet {
    private static final int CHARACTER = 256;
    private static final int SPARE_ROWS = 200;
    private static final double SIDE_MARGIN = 0.4;
    private static final double EDGE_MARGIN = 0.6;

    private final Sheet sheet;
    private final Map<Look, CellStyle> styles;
    private final List<Col> columns;
    private int next;
    private int firstRow;

    StaffPaperSheet(Sheet sheet, Map<Look, CellStyle> styles, List<Col> columns) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
        }
        print();
    }

    StaffPaperSheet line(Look look, String text) {
        Cell cell = sheet.createRow(next++).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(styles.get(look));
        return this;
    }

    /** The header row: it stays in sight and is repeated on every printed page. */
    StaffPaperSheet header() {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(columns.get(i).header());
            cell.setCellStyle(styles.get(Look.HEADER));
        }
        row.setHeightInPoints(height(columns.stream().map(Col::header).toList()));
        firstRow = next;
        sheet.createFreezePane(0, next);
        sheet.setRepeatingRows(new CellRangeAddress(next - 1, next - 1, -1, -1));
        return this;
    }

    StaffPaperSheet row(List<?> values) {
        return write(values, Look.TEXT, Look.NUMBER);
    }

    /** A row in bold, as criteria with sub-criteria are. */
    StaffPaperSheet heading(List<?> values) {
        return write(values, Look.HEADING_TEXT, Look.HEADING_NUMBER);
    }

    /** A row that stands out, as areas do. */
    StaffPaperSheet group(List<?> values) {
        return write(values, Look.GROUP_TEXT, Look.GROUP_NUMBER);
    }

    /** A drop-down for all rows below the header and for those to come. */
    StaffPaperSheet choices(String header, List<String> choices) {
        return validate(header, choices, next + SPARE_ROWS);
    }

    /** A drop-down in the first row below the header only. */
    StaffPaperSheet choice(String header, List<String> choices) {
        return validate(header, choices, firstRow);
    }

    /** For tables too wide for A4. */
    StaffPaperSheet onA3() {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        return this;
    }

    /** Keeps the first columns in sight beside the header. */
    StaffPaperSheet keepLeft(int count) {
        sheet.createFreezePane(count, firstRow);
        return this;
    }

    private StaffPaperSheet validate(String header, List<String> choices, int lastRow) {
        int column = columns.stream().map(Col::header).toList().indexOf(header);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation =
                helper.createValidation(
                        helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                        new CellRangeAddressList(firstRow, lastRow, column, column));
        // a warning only: other spellings are read too
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
        return this;
    }

    /** Empty rows with borders, ready for more entries. */
    StaffPaperSheet blanks(int count) {
        for (int i = 0; i < count; i++) {
            row(columns.stream().map(column -> "").toList());
        }
        return this;
    }

    private StaffPaperSheet write(List<?> values, Look text, Look number) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < columns.size(); i++) {
            Look usual = columns.get(i).look();
            Look special = usual == Look.NUMBER ? number : text;
            Cell cell = row.createCell(i);
            cell.setCellStyle(styles.get(text == Look.TEXT ? usual : special));
            fill(cell, values.get(i));
        }
        row.setHeightInPoints(height(values.stream().map(Object::toString).toList()));
        return this;
    }

    private static void fill(Cell cell, Object value) {
        if (value instanceof BigDecimal figure) {
            cell.setCellValue(figure.doubleValue());
        } else if (!value.toString().isEmpty()) {
            cell.setCellValue(value.toString());
        }
    }

    private float height(List<String> texts) {
        int most = 1;
        for (int i = 0; i < columns.size(); i++) {
            int width = columns.get(i).width();
            most = Math.max(most, Wrapping.lines(texts.get(i), width, StaffPaper.BODY_SIZE));
        }
        return Wrapping.height(most, StaffPaper.BODY_SIZE);
    }

    private void print() {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.TOP, EDGE_MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, EDGE_MARGIN);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("&P/&N");
    }
}
