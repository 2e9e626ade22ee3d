package vn.parindex.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.files.FixedZip;
import vn.parindex.model.Round;

/** Workbooks whose bytes depend on their content alone. */
final class FixedWorkbook {
    private FixedWorkbook() {}

    static byte[] bytes(XSSFWorkbook workbook, Round round) throws IOException {
        return bytes(workbook, workbook, round);
    }

    /**
     * The bytes of a workbook.
     *
     * @param properties the workbook that holds the document properties
     * @param written the same, or the streaming workbook around it
     */
    static byte[] bytes(XSSFWorkbook properties, Workbook written, Round round) throws IOException {
        // the library would write the present moment
        Date period = Date.from(round.periodEnd().atStartOfDay().toInstant(ZoneOffset.UTC));
        POIXMLProperties.CoreProperties core = properties.getProperties().getCoreProperties();
        core.setCreated(Optional.of(period));
        core.setModified(Optional.of(period));
        core.setCreator("parindex");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        written.write(bytes);
        return FixedZip.of(bytes.toByteArray());
    }
}
