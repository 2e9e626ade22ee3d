package vn.parindex.template;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.model.Identity;
import vn.parindex.model.Round;
import vn.parindex.model.Unit;
import vn.parindex.rulebook.CriteriaSet;

/** Writes what a scorecard is, where people do not see it: properties and a hidden sheet. */
final class IdentityMarks {
    private IdentityMarks() {}

    static void write(XSSFWorkbook workbook, CriteriaSet set, Round round, Unit unit) {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put(Identity.SET, set.id());
        marks.put(Identity.YEAR, Integer.toString(round.year()));
        marks.put(Identity.UNIT, unit.code());
        marks.put(Identity.VERSION, Identity.CURRENT_VERSION);

        XSSFSheet sheet = workbook.createSheet(Identity.SHEET);
        POIXMLProperties.CustomProperties properties =
                workbook.getProperties().getCustomProperties();
        marks.forEach(
                (key, value) -> {
                    properties.addProperty(key, value);
                    XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                    row.createCell(0).setCellValue(key);
                    row.createCell(1).setCellValue(value);
                });
        sheet.enableLocking();
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }
}
