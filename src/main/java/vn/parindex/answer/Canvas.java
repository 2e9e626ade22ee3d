package vn.parindex.answer;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.parindex.language.Wrapping;

/** Writes a sheet from top to bottom, rows as high as their text needs. */
final class Canvas {
    /** The first column that is seen. */
    static final int LEFT = 1;

    static final Look TITLE = Look.TEXT.size(15).strong().aligned(HorizontalAlignment.CENTER);
    static final Look SUBTITLE = Look.TEXT.size(12).aligned(HorizontalAlignment.CENTER);
    static final Look BANNER = Look.TEXT.size(13).strong();
    static final Look HEADING = Look.TEXT.size(12).strong();

    private static final int LABEL_END = 3;
    private static final int GAP = 8;
    // what a page of A4 holds, with some room for other fonts
    private static final float PAGE = 730;
    // what Excel shows of a text; a cell holds more, but nobody reads it
    private static final int LONGEST = 2_000;

    private final Sheet sheet;
    private final int[] widths;
    private final Map<Look, CellStyle> styles = new HashMap<>();
    private Row row;
    private int next;

    Canvas(Sheet sheet, int... widths) {
        this.sheet = sheet;
        this.widths = widths.clone();
    }

    Sheet sheet() {
        return sheet;
    }

    /** Number of the last column. */
    int right() {
        return widths.length - 1;
    }

    /** Number of the row that comes next. */
    int nextRow() {
        return next;
    }

    /** Begins a row. */
    void row() {
        row = sheet.createRow(next++);
    }

    /** An empty, low row. */
    void gap() {
        row();
        row.setHeightInPoints(GAP);
    }

    /** Leaves rows free, for a chart. */
    void skip(int rows) {
        next += rows;
    }

    /** Height of rows that are left free, in points. */
    float free(int rows) {
        return rows * sheet.getDefaultRowHeightInPoints();
    }

    /** Begins a new printed page when so much, in points, does not go on this one. */
    void keepTogether(float height) {
        float used = 0;
        for (int i = 0; i < next; i++) {
            float each = sheet.getRow(i).getHeightInPoints();
            used = used + each > PAGE ? each : used + each;
        }
        if (used + height > PAGE && next > 0) {
            sheet.setRowBreak(next - 1);
        }
    }

    /** A row with one text over all columns. */
    void wide(String text, Look look) {
        row();
        text(LEFT, right(), text, look);
    }

    /** A title of a part. */
    void heading(String text) {
        gap();
        wide(text, HEADING);
    }

    /** A row with a name and its value. */
    void pair(String name, String value) {
        row();
        text(LEFT, LABEL_END, name, Look.TEXT);
        text(LABEL_END + 1, right(), value, Look.TEXT.strong());
    }

    /** A text over some columns of this row, which becomes high enough for it. */
    Cell text(int first, int last, String text, Look look) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        Cell cell = cell(first, last, look);
        cell.setCellValue(shown);
        double width = 0;
        for (int column = first; column <= last; column++) {
            width += widths[column];
        }
        int lines =
                Wrapping.lines(
                        shown,
                        width - 1 - 2 * look.indent(),
                        look.bold() ? look.size() + 1 : look.size());
        grow(Wrapping.height(lines, look.size()));
        return cell;
    }

    /** A number in this row. */
    void number(int column, double number, Look look) {
        cell(column, column, look).setCellValue(number);
    }

    /** Makes a cell lead to a place in the workbook. */
    void link(Cell cell, String address) {
        Hyperlink link =
                sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(address);
        cell.setHyperlink(link);
    }

    private Cell cell(int first, int last, Look look) {
        CellStyle style = styles.computeIfAbsent(look, each -> each.style(sheet.getWorkbook()));
        for (int column = first; column <= last; column++) {
            row.createCell(column).setCellStyle(style);
        }
        if (last > first) {
            sheet.addMergedRegion(
                    new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
        }
        return row.getCell(first);
    }

    private void grow(float height) {
        boolean first = row.getHeight() == sheet.getDefaultRowHeight();
        if (first || row.getHeightInPoints() < height) {
            row.setHeightInPoints(height);
        }
    }
}
