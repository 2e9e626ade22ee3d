package vn.parindex.read;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;
import vn.parindex.model.FlatWorkbook;

/**
 * Reads .xlsx, .xlsm and .xls into flat typed cells. What a file is, is decided by its content and
 * never by its name. Macros are not run, entities not resolved, nothing outside the file is asked.
 */
public final class WorkbookReader {
    static {
        Limits.guardPoi();
    }

    private WorkbookReader() {}

    /**
     * Reads a workbook.
     *
     * @throws Unreadable with the reason why this file can't be taken
     */
    public static FlatWorkbook read(byte[] bytes) throws Unreadable {
        try {
            return switch (FileKind.of(bytes)) {
                case PACKAGE -> XlsxFile.read(bytes);
                case COMPOUND -> XlsFile.read(bytes);
            };
        } catch (EncryptedDocumentException locked) {
            throw new Unreadable("encrypted");
        } catch (POIXMLException | IOException | IllegalStateException damaged) {
            throw new Unreadable("damaged");
        }
    }
}
