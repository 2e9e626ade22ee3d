package vn.parindex.answer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.files.FixedZip;

/** A workbook that holds one of everything that must come back untouched. */
final class Everything {
    /** A name of its own that needs quoting. */
    static final String TABLE = "Bảng chấm 'chính thức' năm nay";

    static final String OWN_RESULT = "Kết quả kiểm tra";

    private static final byte[] DOT =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final String X14_VALIDATION =
            "<extLst><ext uri=\"{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}\""
                    + " xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\">"
                    + "<x14:dataValidations count=\"1\""
                    + " xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\">"
                    + "<x14:dataValidation type=\"list\" allowBlank=\"1\"><x14:formula1>"
                    + "<xm:f>'Kết quả kiểm tra'!$A$1:$A$2</xm:f></x14:formula1>"
                    + "<xm:sqref>D2:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>"
                    + "<ext uri=\"{78C0D931-6437-407d-A8EE-F0AAD7539E65}\""
                    + " xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\">"
                    + "<x14:conditionalFormattings><x14:conditionalFormatting"
                    + " xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\">"
                    + "<x14:cfRule type=\"expression\" priority=\"2\""
                    + " id=\"{00000000-0000-0000-0000-000000000001}\"><xm:f>$B2&gt;9</xm:f>"
                    + "<x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>C2</xm:sqref>"
                    + "</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>";

    private Everything() {}

    /** The workbook; with macros when asked for. */
    static byte[] workbook(boolean macros) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet own = workbook.createSheet(OWN_RESULT);
            own.createRow(0).createCell(0).setCellValue("Có");
            own.createRow(1).createCell(0).setCellValue("Không");
            XSSFSheet sheet = workbook.createSheet(TABLE);
            fill(sheet);
            XSSFSheet hidden = workbook.createSheet("ẩn");
            hidden.createRow(0).createCell(0).setCellValue(1);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            names(workbook);
            workbook.lockStructure();
            workbook.setActiveSheet(1);
            own.setSelected(false);
            sheet.setSelected(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return withForeignParts(bytes.toByteArray(), macros);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same in the old format, as far as it goes there. */
    static void fillOld(Workbook workbook) {
        workbook.createSheet(OWN_RESULT).createRow(0).createCell(0).setCellValue("Có");
        var sheet = workbook.createSheet(TABLE);
        sheet.createRow(0).createCell(0).setCellValue("1.1");
        sheet.getRow(0).createCell(1).setCellValue(3);
        sheet.getRow(0).createCell(2).setCellFormula("B1*2");
        sheet.createRow(1).createCell(0).setCellValue("1.2");
        sheet.getRow(1).createCell(1).setCellValue(2);
        note(workbook, TABLE, 1, 1, "của đơn vị");
        workbook.createSheet("ẩn")
                .createRow(0)
                .createCell(0)
                .setCellFormula("'" + TABLE.replace("'", "''") + "'!B1+1");
        workbook.setSheetVisibility(2, SheetVisibility.HIDDEN);
        names(workbook);
        workbook.setActiveSheet(1);
        workbook.getSheetAt(0).setSelected(false);
        workbook.getSheetAt(1).setSelected(true);
    }

    /** All parts of a package by name. */
    static Map<String, String> parts(byte[] zip) {
        Map<String, String> parts = new TreeMap<>();
        raw(zip).forEach(
                        (name, bytes) ->
                                parts.put(
                                        name,
                                        new String(
                                                bytes,
                                                name.endsWith("l") || name.endsWith("s")
                                                        ? StandardCharsets.UTF_8
                                                        : StandardCharsets.ISO_8859_1)));
        return parts;
    }

    private static void fill(XSSFSheet sheet) {
        for (int i = 0; i < 9; i++) {
            sheet.createRow(i).createCell(0).setCellValue("1." + (i + 1));
            sheet.getRow(i).createCell(1).setCellValue(i);
            sheet.getRow(i).createCell(2).setCellFormula("B" + (i + 1) + "*2");
            sheet.getRow(i).createCell(5);
        }
        sheet.addMergedRegion(new CellRangeAddress(7, 8, 5, 6));
        sheet.createFreezePane(1, 1);
        sheet.protectSheet("");
        sheet.getPrintSetup().setLandscape(true);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule("$B1>3");
        rule.createPatternFormatting().setFillBackgroundColor((short) 13);
        formats.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("B1:B9")}, rule);
        note(sheet.getWorkbook(), TABLE, 1, 1, "của đơn vị");
        note(sheet.getWorkbook(), TABLE, 3, 1, "không liên quan");
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int picture = sheet.getWorkbook().addPicture(DOT, Workbook.PICTURE_TYPE_PNG);
        drawing.createPicture(drawing.createAnchor(0, 0, 0, 0, 8, 1, 9, 2), picture);
        chart(sheet, drawing.createAnchor(0, 0, 0, 0, 8, 3, 14, 9));
    }

    private static void chart(XSSFSheet sheet, XSSFClientAnchor anchor) {
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        XDDFChartData data =
                chart.createData(
                        ChartTypes.BAR,
                        chart.createCategoryAxis(AxisPosition.BOTTOM),
                        chart.createValueAxis(AxisPosition.LEFT));
        data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(
                        sheet, CellRangeAddress.valueOf("A1:A9")),
                XDDFDataSourcesFactory.fromNumericCellRange(
                        sheet, CellRangeAddress.valueOf("B1:B9")));
        chart.plot(data);
    }

    private static void note(Workbook workbook, String sheet, int row, int column, String text) {
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(column + 1);
        anchor.setCol2(column + 3);
        anchor.setRow1(row);
        anchor.setRow2(row + 4);
        Comment comment =
                workbook.getSheet(sheet).createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor("Nguyễn Văn A");
        comment.setString(workbook.getCreationHelper().createRichTextString(text));
        workbook.getSheet(sheet).getRow(row).getCell(column).setCellComment(comment);
    }

    private static void names(Workbook workbook) {
        String table = "'" + TABLE.replace("'", "''") + "'!";
        Name local = workbook.createName();
        local.setSheetIndex(1);
        local.setNameName("diem");
        local.setRefersToFormula(table + "$B$1:$B$2");
        Name global = workbook.createName();
        global.setNameName("tat_ca");
        global.setRefersToFormula(table + "$A$1:$C$2");
    }

    private static byte[] withForeignParts(byte[] zip, boolean macros) throws IOException {
        Map<String, byte[]> parts = raw(zip);
        edit(parts, "xl/worksheets/sheet2.xml", "</worksheet>", X14_VALIDATION + "</worksheet>");
        parts.put("customXml/item1.xml", "<du-lieu/>".getBytes(StandardCharsets.UTF_8));
        relate(parts, "xl/_rels/workbook.xml.rels", "customXml", "/customXml/item1.xml");
        parts.put(
                "xl/threadedComments/threadedComment1.xml",
                ("<ThreadedComments"
                                + " xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\">"
                                + "<threadedComment ref=\"B6\" id=\"{00000000-0000-0000-0000-00000000000A}\">"
                                + "<text>trao đổi</text></threadedComment></ThreadedComments>")
                        .getBytes(StandardCharsets.UTF_8));
        edit(
                parts,
                "xl/worksheets/_rels/sheet2.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"rId77\""
                        + " Type=\"http://schemas.microsoft.com/office/2017/10/relationships/threadedComment\""
                        + " Target=\"../threadedComments/threadedComment1.xml\"/></Relationships>");
        edit(
                parts,
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/xl/threadedComments/threadedComment1.xml\""
                        + " ContentType=\"application/vnd.ms-excel.threadedcomments+xml\"/></Types>");
        if (macros) {
            parts.put("xl/vbaProject.bin", new byte[] {1, 2, 3, 4});
            relateMicrosoft(parts, "vbaProject", "vbaProject.bin");
            edit(
                    parts,
                    "[Content_Types].xml",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
            edit(
                    parts,
                    "[Content_Types].xml",
                    "</Types>",
                    "<Override PartName=\"/xl/vbaProject.bin\""
                            + " ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>");
        }
        return FixedZip.of(new TreeSet<>(parts.keySet()), parts::get);
    }

    private static void relate(Map<String, byte[]> parts, String file, String type, String target) {
        edit(
                parts,
                file,
                "</Relationships>",
                "<Relationship Id=\"rId88\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + type
                        + "\" Target=\""
                        + target
                        + "\"/></Relationships>");
    }

    private static void relateMicrosoft(Map<String, byte[]> parts, String type, String target) {
        edit(
                parts,
                "xl/_rels/workbook.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"rId99\""
                        + " Type=\"http://schemas.microsoft.com/office/2006/relationships/"
                        + type
                        + "\" Target=\""
                        + target
                        + "\"/></Relationships>");
    }

    /** Replaces in one part; the text must be there. */
    static void edit(Map<String, byte[]> parts, String part, String what, String with) {
        String text = new String(parts.get(part), StandardCharsets.UTF_8);
        if (!text.contains(what)) {
            throw new IllegalStateException(part + " lacks " + what);
        }
        parts.put(part, text.replace(what, with).getBytes(StandardCharsets.UTF_8));
    }

    static Map<String, byte[]> raw(byte[] zip) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
