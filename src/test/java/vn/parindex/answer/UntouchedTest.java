package vn.parindex.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.answer.pack.Xml;
import vn.parindex.files.FixedZip;
import vn.parindex.language.Messages;
import vn.parindex.model.Column;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.Severity;
import vn.parindex.model.Value;
import vn.parindex.model.Verdict;
import vn.parindex.testing.OfficeTools;

/** What is the sender's stays the sender's, and our marks can be taken away without a trace. */
class UntouchedTest {
    private static final Set<String> CHANGED =
            Set.of(
                    "[Content_Types].xml",
                    "xl/_rels/workbook.xml.rels",
                    "xl/comments2.xml",
                    "xl/drawings/vmlDrawing0.vml",
                    "xl/styles.xml",
                    "xl/workbook.xml",
                    "xl/worksheets/sheet2.xml");
    private static final Set<String> ADDED =
            Set.of(
                    "xl/charts/chart2.xml",
                    "xl/drawings/_rels/drawing2.xml.rels",
                    "xl/drawings/drawing2.xml",
                    "xl/worksheets/_rels/sheet4.xml.rels",
                    "xl/worksheets/sheet4.xml");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void allPartsButTheFewThatCarryMarksKeepTheirBytes(boolean macros) throws IOException {
        Map<String, String> before = Everything.parts(Everything.workbook(macros));
        Map<String, String> after = Everything.parts(annotated(Everything.workbook(macros)));

        Set<String> changed = new TreeSet<>();
        before.forEach(
                (name, part) -> {
                    if (!part.equals(after.get(name))) {
                        changed.add(name);
                    }
                });
        assertThat(changed).isEqualTo(CHANGED);
        assertThat(minus(after.keySet(), before.keySet())).isEqualTo(ADDED);
        assertThat(after.keySet()).containsAll(before.keySet());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void strippedItIsWhatItWasPartByPart(boolean macros) throws IOException {
        byte[] original = Everything.workbook(macros);

        Map<String, String> stripped = Everything.parts(Annotator.strip(annotated(original)));

        assertThat(stripped).isEqualTo(Everything.parts(original));
    }

    @Test
    void aFilledScorecardStrippedDiffersInNoPart() throws IOException {
        Sample sample = Sample.filled().aboveMax("2.2", Column.SELF).withoutEvidence("1.2");
        byte[] original = sample.bytes();

        byte[] stripped = Annotator.strip(Annotator.annotate(original, sample.answer()));

        assertThat(Everything.parts(stripped)).isEqualTo(Everything.parts(original));
    }

    @Test
    void markedTwiceIsMarkedOnceByteForByte() throws IOException {
        byte[] once = annotated(Everything.workbook(true));

        assertThat(annotated(once)).isEqualTo(once);
    }

    @Test
    void newMarksTakeThePlaceOfTheOldOnes() throws IOException {
        Sample sample = Sample.filled();
        byte[] original = sample.bytes();
        sample.aboveMax("2.2", Column.SELF).shared("1.2", "2.2").computes("1.1.2", "2.88");
        byte[] first = Annotator.annotate(original, sample.answer());
        Sample later = Sample.filled().withoutEvidence("1.2").computes("1.1.2", "2.88");

        assertThat(Annotator.annotate(first, later.answer()))
                .isEqualTo(Annotator.annotate(original, later.answer()));
    }

    @Test
    void theSendersNoteStaysAboveOurs() throws IOException {
        Opened annotated = Opened.of(annotated(Everything.workbook(false)));

        assertThat(annotated.notes(Everything.TABLE))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "B2",
                                "của đơn vị\n――――――――――\n[parindex] Kết quả kiểm tra\n"
                                        + "Lỗi: Chưa có điểm tự chấm của tiêu chí B2. Hãy nhập"
                                        + " điểm; nếu không đạt thì nhập 0.",
                                "B4",
                                "không liên quan",
                                "A6",
                                "[parindex] Kết quả kiểm tra\nÔ B6\n"
                                        + "Cảnh báo: Chưa có điểm tự chấm của tiêu chí B6. Hãy"
                                        + " nhập điểm; nếu không đạt thì nhập 0.",
                                "F8",
                                "[parindex] Kết quả kiểm tra\n"
                                        + "Lưu ý: Chưa có điểm tự chấm của tiêu chí G9. Hãy nhập"
                                        + " điểm; nếu không đạt thì nhập 0."));
    }

    @Test
    void whatASenderAddsToOurNoteStays() throws IOException {
        byte[] annotated = annotated(Everything.workbook(false));
        Map<String, byte[]> parts = Everything.raw(annotated);
        Everything.edit(parts, "xl/comments2.xml", "\u200B", "\u200B\nđã sửa");
        byte[] answered = FixedZip.of(new TreeSet<>(parts.keySet()), parts::get);

        assertThat(Opened.of(Annotator.strip(answered)).notes(Everything.TABLE))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "B2", "của đơn vị\nđã sửa",
                                "B4", "không liên quan",
                                "A6", "\nđã sửa",
                                "F8", "\nđã sửa"));
    }

    @Test
    void ourColoursComeBeforeTheSendersRules() throws IOException {
        String sheet =
                Everything.parts(annotated(Everything.workbook(false)))
                        .get("xl/worksheets/sheet2.xml");

        assertThat(priorities(sheet)).containsExactly("1", "2", "3", "4", "5");
        assertThat(sheet.indexOf("parindex:note")).isLessThan(sheet.indexOf("$B1>3"));
    }

    @Test
    void aSheetOfTheSendersWithTheNameOfOursStays() throws IOException {
        assertThat(Opened.of(annotated(Everything.workbook(false))).sheets())
                .containsExactly(
                        "Kết quả kiểm tra (2)", Everything.OWN_RESULT, Everything.TABLE, "ẩn");
    }

    @Test
    void namesOfASheetStayWithIt() throws IOException {
        XSSFWorkbook workbook =
                (XSSFWorkbook) Opened.of(annotated(Everything.workbook(false))).workbook();

        assertThat(workbook.getName("diem").getSheetIndex()).isEqualTo(2);
        assertThat(workbook.getName("tat_ca").getSheetIndex()).isEqualTo(-1);
        assertThat(workbook.getSheetAt(2).getRepeatingRows().formatAsString()).isEqualTo("1:1");
    }

    @Test
    void linksToASheetWithAQuoteInItsName() throws IOException {
        assertThat(Opened.of(annotated(Everything.workbook(false))).links("Kết quả kiểm tra (2)"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "Ô B2", "'Bảng chấm ''chính thức'' năm nay'!B2",
                                "Ô B6", "'Bảng chấm ''chính thức'' năm nay'!B6",
                                "Ô G9", "'Bảng chấm ''chính thức'' năm nay'!G9"));
    }

    @Test
    void partsWrittenWithPrefixesAreMarkedToo() throws IOException {
        Map<String, byte[]> parts = new HashMap<>(Everything.raw(Everything.workbook(false)));
        prefix(parts, "xl/worksheets/sheet2.xml");
        prefix(parts, "xl/workbook.xml");
        prefix(parts, "xl/styles.xml");
        prefix(parts, "xl/comments2.xml");
        byte[] original = FixedZip.of(new TreeSet<>(parts.keySet()), parts::get);

        byte[] once = annotated(original);

        assertThat(Opened.of(once).notes(Everything.TABLE)).hasSize(4);
        assertThat(Everything.parts(Annotator.strip(once))).isEqualTo(Everything.parts(original));
        assertThat(annotated(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isValidForMicrosoft(boolean macros) throws IOException {
        Path before = folder.resolve("truoc." + (macros ? "xlsm" : "xlsx"));
        Path after = folder.resolve("sau." + (macros ? "xlsm" : "xlsx"));
        Files.write(before, Everything.workbook(macros));
        Files.write(after, annotated(Everything.workbook(macros)));

        assertThat(OfficeTools.validate(after)).isEqualTo(OfficeTools.validate(before));
    }

    @Test
    void savedByLibreOfficeItsMarksAreStillKnown() throws IOException {
        Path file = folder.resolve("phieu.xlsx");
        Sample sample =
                Sample.filled()
                        .aboveMax("2.2", Column.SELF)
                        .withoutEvidence("1.2")
                        .computes("1.1.2", "2.88");
        Files.write(file, Annotator.annotate(sample.bytes(), sample.answer()));
        Path saved = OfficeTools.convert(file, "xlsx", Files.createDirectory(folder.resolve("lo")));

        byte[] again = Annotator.annotate(Files.readAllBytes(saved), sample.answer());
        Opened bare = Opened.of(Annotator.strip(again));

        Opened expected = Opened.of(Files.readAllBytes(file));
        Opened found = Opened.of(again);
        assertThat(found.sheets()).isEqualTo(expected.sheets());
        assertThat(found.notes(Sample.SHEET)).isEqualTo(expected.notes(Sample.SHEET));
        assertThat(found.seen("Kết quả kiểm tra")).isEqualTo(expected.seen("Kết quả kiểm tra"));
        for (String severity : List.of("error", "warning", "note")) {
            String formula = "\"parindex:" + severity + "\"<>\"\"";
            assertThat(found.fills(Sample.SHEET, formula))
                    .isEqualTo(expected.fills(Sample.SHEET, formula));
            assertThat(bare.fills(Sample.SHEET, formula)).isEmpty();
        }
        assertThat(bare.notes(Sample.SHEET)).isEmpty();
        assertThat(bare.sheets())
                .containsExactly("Hướng dẫn", Sample.SHEET, "_parindex", "_danh_muc");
        assertThat(again).isEqualTo(Annotator.annotate(again, sample.answer()));
    }

    private static byte[] annotated(byte[] original) throws IOException {
        return Annotator.annotate(original, answer());
    }

    /** Findings at a note of the sender's, at a conversation, and within merged cells. */
    static Answer answer() {
        return new Answer(
                Verdict.NEEDS_CORRECTION,
                "phieu.xlsx",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        finding(Severity.ERROR, "B2"),
                        finding(Severity.WARNING, "B6"),
                        finding(Severity.NOTE, "G9")),
                Optional.of(
                        new Points(
                                List.of(area("1"), area("2")), area(""), false, BigDecimal.ZERO)),
                List.of(),
                Messages.VIETNAMESE);
    }

    private static AreaPoints area(String code) {
        return new AreaPoints(
                code, "Lĩnh vực " + code, BigDecimal.ONE, Optional.empty(), BigDecimal.TEN);
    }

    private static Finding finding(Severity severity, String cell) {
        return new Finding(
                "SELF-MISSING",
                severity,
                List.of(new Place.Cell(Everything.TABLE, cell)),
                Map.of("criterion", Value.of(cell)),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> priorities(String sheet) {
        List<String> found = new ArrayList<>();
        java.util.regex.Pattern.compile("priority=\"(\\d+)\"")
                .matcher(sheet)
                .results()
                .forEach(each -> found.add(each.group(1)));
        return found;
    }

    private static void prefix(Map<String, byte[]> parts, String part) {
        String text = Xml.of(parts.get(part)).text();
        String prefixed =
                text.replaceAll("<(/?)(?=[A-Za-z]+[\\s>/])(?![A-Za-z0-9]+:)", "<$1x:")
                        .replace("xmlns=\"", "xmlns:x=\"");
        parts.put(part, prefixed.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Set<String> minus(Set<String> all, Set<String> known) {
        return all.stream().filter(each -> !known.contains(each)).collect(Collectors.toSet());
    }
}
