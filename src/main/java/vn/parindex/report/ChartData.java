package vn.parindex.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook behind a chart in Word, so that staff can change its figures there. */
final class ChartData {
    /** Name of its only sheet; the chart's references use it. */
    static final String SHEET = "DuLieu";

    private ChartData() {}

    static byte[] workbook(Block.Bars bars, Telling telling) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet(SHEET);
            XSSFRow header = sheet.createRow(0);
            header.createCell(0).setCellValue(telling.text("table.unit"));
            header.createCell(1).setCellValue(bars.series());
            for (int i = 0; i < bars.labels().size(); i++) {
                XSSFRow row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue(bars.labels().get(i));
                row.createCell(1).setCellValue(bars.values().get(i).doubleValue());
            }
            return FixedWorkbook.bytes(workbook, telling.picture().round());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
