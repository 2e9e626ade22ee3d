package vn.parindex.template;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The hidden sheet with the words of the drop-down lists, one column each. A list written into the
 * validation itself ends at 255 characters and breaks at commas, which labels contain.
 */
final class Lists {
    static final String SHEET = "_danh_muc";

    private final XSSFSheet sheet;
    private final List<List<String>> columns = new ArrayList<>();

    Lists(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Where these words stand; equal lists stand there once. */
    String reference(List<String> words) {
        int column = columns.indexOf(words);
        if (column < 0) {
            column = columns.size();
            columns.add(List.copyOf(words));
            write(words, column);
        }
        String letters = CellReference.convertNumToColString(column);
        return String.format("'%s'!$%s$1:$%s$%d", SHEET, letters, letters, words.size());
    }

    private void write(List<String> words, int column) {
        for (int i = 0; i < words.size(); i++) {
            XSSFRow row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            row.createCell(column).setCellValue(words.get(i));
        }
    }
}
