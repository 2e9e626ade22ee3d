package vn.parindex.answer;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.files.FixedZip;
import vn.parindex.language.Messages;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.Severity;
import vn.parindex.model.Value;
import vn.parindex.model.Verdict;

/** Packages as other programs write them: sparse, old-fashioned, in another encoding. */
class OddPackagesTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN =
            " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String NOTE =
            "[parindex] Kết quả kiểm tra\nLỗi: Chưa có điểm tự chấm của tiêu chí B2. Hãy nhập điểm;"
                    + " nếu không đạt thì nhập 0.";

    private final Map<String, byte[]> parts = new TreeMap<>();

    @BeforeEach
    void smallestWorkbook() {
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType="
                        + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/Sheet1.xml\" ContentType="
                        + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                        + "</Types>");
        part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        part(
                "xl/workbook.xml",
                "<workbook"
                        + MAIN
                        + " xmlns:r=\""
                        + OFFICE
                        + "\"><sheets><sheet name=\"Một\" sheetId=\"7\" r:id=\"R\"/></sheets>"
                        + "</workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                relations(relation("R", "worksheet", "worksheets/sheet1.xml")));
        sheet(
                "<sheetData><row><c t=\"n\"><v>1</v></c></row><row><c/><c><v>2</v></c></row></sheetData>");
    }

    @Test
    void rowsAndCellsWithoutAddresses() throws IOException {
        assertThat(opened().notes("Một")).isEqualTo(Map.of("B2", NOTE));
        assertThat(opened().workbook().getSheet("Một").getRow(1).getCell(1).getNumericCellValue())
                .isEqualTo(1.5);
        staysTheSame();
    }

    @Test
    void aSheetWithoutAnyCell() throws IOException {
        sheet("<sheetData/>");

        assertThat(opened().notes("Một")).isEqualTo(Map.of("B2", NOTE));
        assertThat(opened().workbook().getSheet("Một").getRow(1).getCell(1).getNumericCellValue())
                .isEqualTo(1.5);
        staysTheSame();
    }

    @Test
    void aSheetInUtf16() throws IOException {
        String text = new String(parts.get("xl/worksheets/Sheet1.xml"), UTF_8);
        parts.put("xl/worksheets/Sheet1.xml", text.replace("UTF-8", "UTF-16").getBytes(UTF_16));

        assertThat(opened().notes("Một")).isEqualTo(Map.of("B2", NOTE));
        staysTheSame();
    }

    @Test
    void namesOfPartsWithBackslashes() throws IOException {
        parts.put("xl\\worksheets\\Sheet1.xml", parts.remove("xl/worksheets/Sheet1.xml"));
        part(
                "xl/_rels/workbook.xml.rels",
                relations(relation("R", "worksheet", "\\xl\\worksheets\\sheet1.xml")));

        assertThat(Everything.parts(annotated())).containsKey("xl/worksheets/Sheet1.xml");
        assertThat(notes(annotated())).contains("[parindex]");
        staysTheSame();
    }

    @Test
    void commentsWithoutDrawingAndWithoutAuthors() throws IOException {
        part(
                "xl/worksheets/_rels/Sheet1.xml.rels",
                relations(relation("c", "comments", "../comments1.xml")));
        part(
                "xl/comments1.xml",
                "<comments"
                        + MAIN
                        + "><commentList><comment ref=\"B2\" authorId=\"0\"><text><t>Ý kiến</t>"
                        + "</text></comment></commentList></comments>");

        assertThat(notes(annotated())).contains("Ý kiến").contains("[parindex]");
        assertThat(notes(Annotator.strip(annotated())))
                .contains("<text><t>Ý kiến</t></text>")
                .doesNotContain("parindex");
        staysTheSame();
    }

    @Test
    void relationsThatLeadNowhere() throws IOException {
        part(
                "xl/worksheets/_rels/Sheet1.xml.rels",
                relations(
                        relation("c", "comments", "../comments1.xml")
                                + relation("v", "vmlDrawing", "../drawings/vmlDrawing1.vml")));
        sheet("<sheetData/><legacyDrawing xmlns:r=\"" + OFFICE + "\" r:id=\"v\"/>");

        assertThat(opened().notes("Một")).isEqualTo(Map.of("B2", NOTE));
        // the dead relations are gone with the first answer; from then on nothing changes
        byte[] twice = Annotator.annotate(annotated(), answer());
        assertThat(Opened.of(twice).notes("Một")).isEqualTo(Map.of("B2", NOTE));
        assertThat(Annotator.annotate(twice, answer())).isEqualTo(twice);
    }

    @Test
    void aDrawingOfButtonsThatIsNotWellFormed() throws IOException {
        String buttons =
                "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
                        + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                        + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
                        + "<v:shape id=\"_x0000_s2049\" type=\"#_x0000_t201\"><v:textbox>"
                        + "<div>Nút<br>bấm&#16;</div></v:textbox><x:ClientData ObjectType=\"Button\">"
                        + "<x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>";
        part(
                "xl/worksheets/_rels/Sheet1.xml.rels",
                relations(relation("v", "vmlDrawing", "../drawings/vmlDrawing1.vml")));
        parts.put("xl/drawings/vmlDrawing1.vml", buttons.getBytes(UTF_8));
        sheet("<sheetData/><legacyDrawing xmlns:r=\"" + OFFICE + "\" r:id=\"v\"/>");

        String drawing = Everything.parts(annotated()).get("xl/drawings/vmlDrawing1.vml");
        assertThat(drawing)
                .contains("Nút<br>bấm&#16;")
                .contains("<v:shapetype id=\"_x0000_t202\"")
                .contains("id=\"_x0000_s2050\" type=\"#_x0000_t202\"")
                .contains("<x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>");
        assertThat(Everything.parts(Annotator.strip(annotated())))
                .containsEntry("xl/drawings/vmlDrawing1.vml", buttons);
        staysTheSame();
    }

    private void staysTheSame() throws IOException {
        assertThat(Annotator.annotate(annotated(), answer())).isEqualTo(annotated());
    }

    private Opened opened() throws IOException {
        return Opened.of(annotated());
    }

    private byte[] annotated() throws IOException {
        byte[] original = FixedZip.of(new TreeSet<>(parts.keySet()), parts::get);
        return Annotator.annotate(original, answer());
    }

    private static String notes(byte[] workbook) {
        return Everything.parts(workbook).entrySet().stream()
                .filter(part -> part.getKey().startsWith("xl/comments"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private void sheet(String content) {
        part("xl/worksheets/Sheet1.xml", "<worksheet" + MAIN + ">" + content + "</worksheet>");
    }

    private void part(String name, String content) {
        parts.put(name, (HEAD + content).getBytes(UTF_8));
    }

    private static String relations(String all) {
        return "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + all
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, OFFICE, type, target);
    }

    private static Answer answer() {
        Place.Cell cell = new Place.Cell("Một", "B2");
        return new Answer(
                Verdict.NEEDS_CORRECTION,
                "phieu.xlsx",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new Finding(
                                "SELF-MISSING",
                                Severity.ERROR,
                                List.of(cell),
                                Map.of("criterion", Value.of("B2")),
                                Optional.empty(),
                                Optional.empty())),
                Optional.empty(),
                List.of(new ComputedCell(cell, Optional.of(new java.math.BigDecimal("1.5")))),
                Messages.VIETNAMESE);
    }
}
