package vn.parindex.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import vn.parindex.model.FlatCell;
import vn.parindex.model.FlatSheet;
import vn.parindex.model.FlatWorkbook;

/** Turns an opened workbook into flat cells. */
final class FlatSheets {
    private FlatSheets() {}

    static FlatWorkbook of(Workbook workbook, Map<String, String> properties, String application) {
        CellReader cells = new CellReader(workbook);
        List<FlatSheet> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
            Sheet sheet = workbook.getSheetAt(i);
            String name = Normalizer.normalize(sheet.getSheetName(), Normalizer.Form.NFC);
            sheets.add(new FlatSheet(name, hidden, filled(sheet, cells)));
        }
        return new FlatWorkbook(sheets, properties, application);
    }

    private static List<FlatCell> filled(Sheet sheet, CellReader reader) {
        List<FlatCell> filled = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                reader.read(cell).ifPresent(filled::add);
            }
        }
        return filled;
    }
}
