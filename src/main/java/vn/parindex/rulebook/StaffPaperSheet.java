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

/** One sheet made for staff to edit, written from top to bottom. */
final class StaffPaperSheet {
    private static final int CHARACTER = 256;
    private static final int SPARE_ROWS = 200;
    private static final double SIDE_MARGIN = 0.4;
    private static final double EDGE_MARGIN = 0.6;

    private final Sheet sheet;
    private final Map<StaffPaper.Look, CellStyle> styles;
    private final List<StaffPaper.Col> columns;
    private int next;
    private int firstRow;

    StaffPaperSheet(
            Sheet sheet, Map<StaffPaper.Look, CellStyle> styles, List<StaffPaper.Col> columns) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
        }
        print();
    }

    StaffPaperSheet line(StaffPaper.Look look, String text) {
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
            cell.setCellStyle(styles.get(StaffPaper.Look.HEADER));
        }
        firstRow = next;
        sheet.createFreezePane(0, next);
        sheet.setRepeatingRows(new CellRangeAddress(next - 1, next - 1, -1, -1));
        return this;
    }

    StaffPaperSheet row(List<?> values) {
        write(values, false);
        return this;
    }

    /** A row that stands out, as areas do. */
    StaffPaperSheet group(List<?> values) {
        write(values, true);
        return this;
    }

    /** A drop-down for all rows below the header and for those to come. */
    StaffPaperSheet choices(String header, List<String> choices) {
        int column = columns.stream().map(StaffPaper.Col::header).toList().indexOf(header);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation =
                helper.createValidation(
                        helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                        new CellRangeAddressList(firstRow, next + SPARE_ROWS, column, column));
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

    private void write(List<?> values, boolean group) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellStyle(styles.get(look(columns.get(i).look(), group)));
            Object value = values.get(i);
            if (value instanceof BigDecimal number) {
                cell.setCellValue(number.doubleValue());
            } else if (!value.toString().isEmpty()) {
                cell.setCellValue(value.toString());
            }
        }
    }

    private static StaffPaper.Look look(StaffPaper.Look usual, boolean group) {
        if (!group) {
            return usual;
        }
        return usual == StaffPaper.Look.NUMBER
                ? StaffPaper.Look.GROUP_NUMBER
                : StaffPaper.Look.GROUP_TEXT;
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
