package vn.parindex.report;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet of the annex while it is written, from its title downwards. */
final class AnnexPage {
    /** Width units of one character. */
    private static final int CHARACTER = 256;

    /** Points of one line of words. */
    private static final float LINE = 15;

    private final Sheet sheet;
    private final XSSFSheet canvas;
    private final AnnexStyles styles;
    private List<Integer> widths = List.of();
    private int next;

    /** Begins a new sheet, whose rows go to disk as they are written. */
    AnnexPage(SXSSFWorkbook workbook, String name, AnnexStyles styles) {
        this.sheet = workbook.createSheet(name);
        this.canvas = workbook.getXSSFWorkbook().getSheet(name);
        this.styles = styles;
    }

    /** The sheet as charts are drawn on it. */
    XSSFSheet canvas() {
        return canvas;
    }

    Sheet sheet() {
        return sheet;
    }

    /** The row that comes next, from 0. */
    int next() {
        return next;
    }

    void title(String title, String subtitle) {
        text(sheet.createRow(next++), 0, title, AnnexStyles.Look.TITLE);
        text(sheet.createRow(next++), 0, subtitle, AnnexStyles.Look.SUBTITLE);
        next++;
    }

    /** A header of one row, which stays in sight and is printed on every page. */
    void header(List<String> names, List<Integer> columnWidths) {
        columns(columnWidths);
        headerRow(names);
        settle(1, 0);
    }

    void columns(List<Integer> columnWidths) {
        widths = List.copyOf(columnWidths);
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * CHARACTER);
        }
    }

    void headerRow(List<String> names) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < names.size(); i++) {
            text(row, i, names.get(i), AnnexStyles.Look.HEADER);
        }
        setHeight(row, names);
    }

    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }

    /**
     * Ends the header: frozen panes, paper.
     *
     * @param rows of the header
     * @param columns that stay in sight at the left
     */
    void settle(int rows, int columns) {
        sheet.createFreezePane(columns, next);
        sheet.setRepeatingRows(new CellRangeAddress(next - rows, next - 1, -1, -1));
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.getFooter().setCenter("&P/&N");
    }

    void skip() {
        next++;
    }

    void row(List<AnnexCell> cells) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < cells.size(); i++) {
            fill(row.createCell(i), cells.get(i));
        }
        setHeight(row, cells.stream().map(AnnexPage::words).toList());
    }

    /** Lets readers filter by the columns of a header of one row. */
    void filter(int headerRow, int columns) {
        sheet.setAutoFilter(
                new CellRangeAddress(headerRow, Math.max(headerRow, next - 1), 0, columns - 1));
    }

    private void fill(Cell cell, AnnexCell content) {
        cell.setCellStyle(styles.of(AnnexStyles.Look.TEXT));
        if (content instanceof AnnexCell.Words words) {
            cell.setCellValue(words.text());
        } else if (content instanceof AnnexCell.Strong strong) {
            cell.setCellValue(strong.text());
            cell.setCellStyle(styles.of(AnnexStyles.Look.STRONG));
        } else if (content instanceof AnnexCell.Amount amount) {
            cell.setCellValue(amount.number().doubleValue());
            cell.setCellStyle(styles.number(amount.strong(), amount.decimals()));
        } else if (content instanceof AnnexCell.Moment moment) {
            cell.setCellValue(moment.time());
            cell.setCellStyle(styles.moment());
        } else if (content instanceof AnnexCell.Link link) {
            cell.setCellValue(link.text());
            cell.setCellStyle(styles.of(AnnexStyles.Look.LINK));
            cell.setHyperlink(hyperlink(link));
        }
    }

    private static String words(AnnexCell cell) {
        if (cell instanceof AnnexCell.Words words) {
            return words.text();
        }
        if (cell instanceof AnnexCell.Strong strong) {
            return strong.text();
        }
        return cell instanceof AnnexCell.Link link ? link.text() : "";
    }

    // not every program fits the height of a row to wrapped words when it opens a file
    private void setHeight(Row row, List<String> texts) {
        int lines = 1;
        for (int i = 0; i < Math.min(texts.size(), widths.size()); i++) {
            // letters are narrower than the digits in which widths are counted
            int room = widths.get(i) + widths.get(i) / 10;
            lines = Math.max(lines, 1 + (texts.get(i).length() - 1) / room);
        }
        row.setHeightInPoints(LINE * lines + 1);
    }

    private XSSFHyperlink hyperlink(AnnexCell.Link link) {
        XSSFHyperlink made =
                (XSSFHyperlink)
                        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.FILE);
        made.setAddress(link.address());
        link.inside().ifPresent(made::setLocation);
        return made;
    }

    private void text(Row row, int column, String text, AnnexStyles.Look look) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(styles.of(look));
    }
}
