package vn.parindex.template;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.parindex.model.Column;

/**
 * Where the columns stand and how wide they are in characters: together a landscape A4 page at
 * nearly four fifths.
 */
final class Columns {
    private static final List<Column> ORDER = List.of(Column.values());
    private static final int UNITS_PER_CHARACTER = 256;

    private Columns() {}

    /** The number of a column, from 0. */
    static int at(Column column) {
        return ORDER.indexOf(column);
    }

    static double width(Column column) {
        return switch (column) {
            case CODE, PAGE, MEASURE -> 8;
            case NAME -> 36;
            case WORDING -> 38;
            case MAX, SELF -> 6.5;
            case COMPUTED, APPRAISED -> 7.5;
            case FIGURE -> 13;
            case EVIDENCE -> 25;
            case EXPLANATION -> 19;
            case REASON -> 12;
        };
    }

    /** Of neighbouring columns together. */
    static double width(Column first, Column last) {
        return ORDER.subList(at(first), at(last) + 1).stream().mapToDouble(Columns::width).sum();
    }

    static void setWidths(XSSFSheet sheet) {
        ORDER.forEach(column -> setWidth(sheet, at(column), width(column)));
    }

    static void setWidth(XSSFSheet sheet, int column, double characters) {
        sheet.setColumnWidth(column, (int) (characters * UNITS_PER_CHARACTER));
    }
}
