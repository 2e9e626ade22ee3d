package vn.parindex.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.parindex.read.Workbooks.xls;
import static vn.parindex.read.Workbooks.xlsx;
import static vn.parindex.read.Workbooks.zip;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;

/** Reads the heaviest files that are taken at all; run in a process of its own. */
public final class SmallHeap {
    private static final String SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private SmallHeap() {}

    /** Prints a line for each file. */
    public static void main(String[] args) {
        print("cells", sheet("<row><c><v>1</v></c><c><v>2</v></c></row>", 24_000));
        print("rows", sheet("<row/>", 249_000));
        print("formulas", sheet("<row><c><f>1+1</f></c></row>", 19_000));
        print("text", texts("<si><t>" + "đ".repeat(4_000_000) + "</t></si>", 1));
        print("texts", texts("<si><t>Một</t></si>", 60_000));
        print("old cells", xls(book -> fill(book.createSheet("A"), 34_900)));
        print("too many", sheet("<row><c><v>1</v></c></row>", 100_000));
    }

    private static void print(String name, byte[] bytes) {
        String end = "taken";
        try {
            WorkbookReader.read(bytes);
        } catch (Unreadable refused) {
            end = refused.reason();
        }
        System.out.println(name + ": " + end);
    }

    private static byte[] sheet(String unit, int count) {
        return with(
                "xl/worksheets/sheet1.xml",
                root("worksheet", "<sheetData>" + unit.repeat(count) + "</sheetData>"));
    }

    private static byte[] texts(String unit, int count) {
        return with("xl/sharedStrings.xml", root("sst", unit.repeat(count)));
    }

    private static String root(String name, String content) {
        return "<" + name + " xmlns=\"" + SPACE + "\">" + content + "</" + name + ">";
    }

    private static byte[] with(String part, String content) {
        byte[] small = xlsx(book -> fill(book.createSheet("A"), 1));
        Map<String, byte[]> parts = new LinkedHashMap<>(Workbooks.parts(small));
        parts.put(part, content.getBytes(UTF_8));
        return zip(parts);
    }

    private static void fill(Sheet sheet, int rows) {
        for (int i = 0; i < rows; i++) {
            sheet.createRow(i).createCell(0).setCellValue("x");
        }
    }
}
