package vn.parindex.read;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;
import vn.parindex.model.FlatWorkbook;

/** Reads .xlsx and .xlsm. */
final class XlsxFile {
    private XlsxFile() {}

    static FlatWorkbook read(byte[] bytes) throws Unreadable, IOException {
        Map<String, byte[]> parts = PackageParts.of(bytes);
        try (OPCPackage opened = OPCPackage.open(new Parts(parts));
                XSSFWorkbook workbook = new XSSFWorkbook(opened)) {
            POIXMLProperties properties = workbook.getProperties();
            return FlatSheets.of(workbook, custom(properties), application(properties));
        } catch (InvalidFormatException | RuntimeException damaged) {
            // whatever stands in a broken part, the file can't be read
            throw new Unreadable("damaged");
        }
    }

    private static Map<String, String> custom(POIXMLProperties properties) {
        Map<String, String> custom = new LinkedHashMap<>();
        for (CTProperty each :
                properties.getCustomProperties().getUnderlyingProperties().getPropertyList()) {
            if (each.isSetLpwstr()) {
                custom.put(each.getName(), each.getLpwstr());
            } else if (each.isSetLpstr()) {
                custom.put(each.getName(), each.getLpstr());
            } else if (each.isSetI4()) {
                custom.put(each.getName(), Integer.toString(each.getI4()));
            } else if (each.isSetR8()) {
                custom.put(each.getName(), Numbers.exact(each.getR8()).toPlainString());
            }
        }
        return custom;
    }

    private static String application(POIXMLProperties properties) {
        String name = properties.getExtendedProperties().getUnderlyingProperties().getApplication();
        return name == null ? "" : name;
    }
}
