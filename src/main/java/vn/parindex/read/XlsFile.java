package vn.parindex.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.parindex.model.FlatWorkbook;

/** Reads .xls. */
final class XlsFile {
    private XlsFile() {}

    static FlatWorkbook read(byte[] bytes) throws Unreadable, IOException {
        try (POIFSFileSystem file = open(bytes)) {
            DirectoryNode root = file.getRoot();
            FileKind.requireWorkbook(root);
            countCells(root);
            return read(file);
        }
    }

    private static POIFSFileSystem open(byte[] bytes) throws Unreadable {
        try {
            return new POIFSFileSystem(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable("damaged");
        }
    }

    private static void countCells(DirectoryNode root) throws Unreadable {
        try (InputStream stream = root.createDocumentInputStream("Workbook")) {
            CellRecords.count(stream.readAllBytes());
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable("damaged");
        }
    }

    private static FlatWorkbook read(POIFSFileSystem file) throws Unreadable, IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(file)) {
            return FlatSheets.of(workbook, custom(workbook), application(workbook));
        } catch (EncryptedDocumentException locked) {
            throw new Unreadable("encrypted");
        } catch (OldExcelFormatException old) {
            throw new Unreadable("old-workbook");
        } catch (RuntimeException foreign) {
            // whole, but with records that only the program that wrote it understands
            throw new Unreadable("old-workbook");
        }
    }

    private static Map<String, String> custom(HSSFWorkbook workbook) {
        Map<String, String> found = new LinkedHashMap<>();
        DocumentSummaryInformation summary = workbook.getDocumentSummaryInformation();
        CustomProperties custom = summary == null ? null : summary.getCustomProperties();
        if (custom != null) {
            custom.nameSet().forEach(name -> found.put(name, text(custom.get(name))));
        }
        return found;
    }

    private static String text(Object value) {
        return value instanceof Double number
                ? Numbers.exact(number).toPlainString()
                : String.valueOf(value);
    }

    private static String application(HSSFWorkbook workbook) {
        SummaryInformation summary = workbook.getSummaryInformation();
        String name = summary == null ? null : summary.getApplicationName();
        return name == null ? "" : name;
    }
}
