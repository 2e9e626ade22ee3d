package vn.parindex.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.model.Column;
import vn.parindex.model.Identity;
import vn.parindex.model.Place;
import vn.parindex.model.Severity;
import vn.parindex.model.Value;
import vn.parindex.testing.OfficeTools;

/** The sender's own workbook comes back with these marks and no others. */
class AnnotatorTest {
    private static final String RESULT = "Kết quả kiểm tra";
    private static final String NO_EVIDENCE =
            "Cảnh báo: Tiêu chí %s có tự chấm điểm nhưng chưa ghi tài liệu kiểm chứng và không"
                    + " giải trình. Hãy ghi số, ký hiệu, ngày của văn bản, hoặc giải trình lý do.";
    private static final String SHARED =
            "Lưu ý: Văn bản 180/BC-UBND được dùng cho 2 tiêu chí: 1.1.2, 1.2. Không cần sao chụp"
                    + " nhiều bản; hãy ghi rõ trang, mục của từng tiêu chí.";

    @TempDir Path folder;

    private final Sample sample =
            Sample.filled()
                    .versionMissing()
                    .shared("1.1.2", "1.2")
                    .withoutEvidence("1.2")
                    .withoutEvidence("2.2")
                    .aboveMax("2.2", Column.SELF);

    @Test
    void writesANoteAtTheCellsOfFindings() throws IOException {
        Opened annotated = annotated();

        assertThat(annotated.notes(Sample.SHEET))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                at("2.2", Column.SELF),
                                "[parindex] Kết quả kiểm tra\nLỗi: Điểm tự chấm 2,5 lớn hơn điểm"
                                        + " tối đa 2 của tiêu chí 2.2. Hãy nhập lại điểm từ 0 đến"
                                        + " 2.",
                                at("1.2", Column.EVIDENCE),
                                "[parindex] Kết quả kiểm tra\n"
                                        + NO_EVIDENCE.formatted("1.2")
                                        + "\n"
                                        + SHARED,
                                at("2.2", Column.EVIDENCE),
                                "[parindex] Kết quả kiểm tra\n" + NO_EVIDENCE.formatted("2.2"),
                                at("1.1.2", Column.EVIDENCE),
                                "[parindex] Kết quả kiểm tra\n" + SHARED));
        assertThat(annotated.workbook().getSheet(Sample.SHEET).getCellComments().values())
                .allMatch(note -> note.getAuthor().equals("parindex") && !note.isVisible());
    }

    @Test
    void coloursEachCellByItsGravestFinding() throws IOException {
        Opened annotated = annotated();

        assertThat(annotated.fills(Sample.SHEET, "\"parindex:error\"<>\"\""))
                .containsExactly(at("2.2", Column.SELF));
        assertThat(annotated.fills(Sample.SHEET, "\"parindex:warning\"<>\"\""))
                .containsExactly(at("1.2", Column.EVIDENCE), at("2.2", Column.EVIDENCE));
        assertThat(annotated.fills(Sample.SHEET, "\"parindex:note\"<>\"\""))
                .containsExactly(at("1.1.2", Column.EVIDENCE));
        assertThat(annotated.fills("Hướng dẫn", "\"parindex:note\"<>\"\"")).isEmpty();
    }

    @Test
    void leavesTheStylesOfMarkedCellsAlone() throws IOException {
        Cell before = cell(Opened.of(sample.bytes()), at("2.2", Column.SELF));
        Cell after = cell(annotated(), at("2.2", Column.SELF));

        assertThat(after.getCellStyle().getIndex()).isEqualTo(before.getCellStyle().getIndex());
        assertThat(after.getNumericCellValue()).isEqualTo(2.5);
    }

    @Test
    void keepsLiveFormulasAndGivesThemTheComputedScoreAsTheirValue() throws IOException {
        sample.scorecard().formula("1.1.2", Column.COMPUTED, "1+1").notRecalculated();
        sample.scorecard().formula("1.2", Column.COMPUTED, "2+2");
        sample.computes("1.1.2", "2.88").computes("1.2", "");

        Opened annotated = annotated();

        Cell given = cell(annotated, at("1.1.2", Column.COMPUTED));
        assertThat(given.getCellFormula()).isEqualTo("1+1");
        assertThat(given.getNumericCellValue()).isEqualTo(2.88);
        Cell none = cell(annotated, at("1.2", Column.COMPUTED));
        assertThat(none.getCellFormula()).isEqualTo("2+2");
        assertThat(none.getStringCellValue()).isEmpty();
    }

    @Test
    void writesTheComputedScoreOverAnythingElse() throws IOException {
        sample.scorecard().typed("2.2", Column.COMPUTED, "9");
        sample.scorecard().text("2.1", Column.COMPUTED, "chín");
        sample.scorecard().text("3.4", Column.COMPUTED, "mười");
        sample.computes("2.2", "1.50").computes("2.1", "0.5").computes("3.4", "");
        Cell before = cell(Opened.of(sample.bytes()), at("2.1", Column.COMPUTED));

        Opened annotated = annotated();

        assertThat(cell(annotated, at("2.2", Column.COMPUTED)).getNumericCellValue())
                .isEqualTo(1.5);
        Cell after = cell(annotated, at("2.1", Column.COMPUTED));
        assertThat(after.getNumericCellValue()).isEqualTo(0.5);
        assertThat(after.getCellStyle().getIndex()).isEqualTo(before.getCellStyle().getIndex());
        assertThat(cell(annotated, at("3.4", Column.COMPUTED)).getCellType())
                .isEqualTo(CellType.BLANK);
    }

    @Test
    void putsTheResultSheetFirstAndShowsIt() throws IOException {
        Opened annotated = annotated();

        assertThat(annotated.sheets())
                .containsExactly(RESULT, "Hướng dẫn", Sample.SHEET, "_parindex", "_danh_muc");
        assertThat(annotated.workbook().getActiveSheetIndex()).isZero();
        assertThat(annotated.workbook().getSheetAt(1).isSelected()).isFalse();
        Sheet result = annotated.workbook().getSheetAt(0);
        assertThat(result.getRow(0).getCell(0).getStringCellValue())
                .isEqualTo(Identity.ANSWER_MARK);
        assertThat(result.isColumnHidden(0)).isTrue();
        assertThat(result.getPrintSetup().getLandscape()).isFalse();
        assertThat(result.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    }

    @Test
    void saysTheVerdictWhatToDoAndWhatWasFound() throws IOException {
        assertThat(annotated().seen(RESULT))
                .containsExactly(
                        List.of("KẾT QUẢ KIỂM TRA PHIẾU CHẤM ĐIỂM"),
                        List.of("Chỉ số cải cách hành chính năm 2023"),
                        List.of(
                                "CẦN SỬA: phiếu chấm điểm còn 1 lỗi phải sửa và 4 chỗ nên xem lại."),
                        List.of("Đơn vị", "Xã Bằng Lãng"),
                        List.of("Số tiếp nhận", "23-0007"),
                        List.of("Thời điểm nhận", "08:30 ngày 05/12/2023"),
                        List.of("Hạn nộp", "17:00 ngày 20/12/2023"),
                        List.of("Tổng điểm tự chấm", "6,5 trên tối đa 17,5 điểm"),
                        List.of("Tổng điểm theo số liệu", "3,88 điểm"),
                        List.of("VIỆC CẦN LÀM"),
                        List.of(
                                "1. Sửa các ô tô đỏ (lỗi); xem lại các ô tô vàng (cảnh báo) và tô"
                                        + " xanh (lưu ý). Rê chuột vào ô để đọc ghi chú, hoặc bấm"
                                        + " vào vị trí trong bảng dưới đây để đến ô."),
                        List.of(
                                "2. Sửa ngay trong tệp này rồi lưu lại; không cần xóa màu, ghi chú"
                                        + " hay trang kết quả này."),
                        List.of(
                                "3. Gửi lại chính tệp này theo cách đã gửi lần trước, chậm nhất"
                                        + " 17:00 ngày 20/12/2023."),
                        List.of("NHỮNG CHỖ CẦN SỬA HOẶC XEM LẠI"),
                        List.of("STT", "Mức độ", "Vị trí", "Nội dung và cách sửa"),
                        List.of(
                                "1",
                                "Lỗi",
                                "Ô " + at("2.2", Column.SELF),
                                "Điểm tự chấm 2,5 lớn hơn điểm tối đa 2 của tiêu chí 2.2. Hãy nhập"
                                        + " lại điểm từ 0 đến 2."),
                        List.of(
                                "2",
                                "Cảnh báo",
                                "Ô " + at("1.2", Column.EVIDENCE),
                                NO_EVIDENCE.formatted("1.2").substring("Cảnh báo: ".length())),
                        List.of(
                                "3",
                                "Cảnh báo",
                                "Ô " + at("2.2", Column.EVIDENCE),
                                NO_EVIDENCE.formatted("2.2").substring("Cảnh báo: ".length())),
                        List.of(
                                "4",
                                "Lưu ý",
                                "Cả tệp",
                                "Phiếu không ghi số mẫu (mẫu đang dùng là số 1). Số liệu vẫn được"
                                        + " đọc; lần sau hãy điền vào phiếu trắng do cơ quan chủ"
                                        + " trì gửi."),
                        List.of(
                                "5",
                                "Lưu ý",
                                "Ô " + at("1.1.2", Column.EVIDENCE) + " và 1 ô khác",
                                SHARED.substring("Lưu ý: ".length())
                                        + " Các ô: "
                                        + at("1.1.2", Column.EVIDENCE)
                                        + ", "
                                        + at("1.2", Column.EVIDENCE)
                                        + "."),
                        List.of("ĐIỂM THEO LĨNH VỰC"),
                        List.of(
                                "Mã",
                                "Lĩnh vực",
                                "Điểm tối đa",
                                "Điểm tự chấm",
                                "Điểm theo số liệu",
                                "Đạt (%)"),
                        List.of("1", "Công tác chỉ đạo, điều hành", "6", "4", "3.88", "66.7"),
                        List.of("2", "Cải cách thể chế", "6", "2.5", "–", "41.7"),
                        List.of("3", "Cải cách thủ tục hành chính", "5.5", "0", "–", "0"),
                        List.of("Tổng cộng", "17.5", "6.5", "3.88", "37.1"),
                        List.of(
                                "Điểm theo số liệu chỉ tính những tiêu chí chấm bằng số liệu đã kê"
                                        + " khai; tiêu chí chấm theo hồ sơ, tài liệu không có điểm"
                                        + " này."),
                        List.of(
                                "Điểm tối đa ở đây chưa gồm 2,5 điểm của những tiêu chí không áp"
                                        + " dụng hoặc chờ nguồn khác, như điều tra xã hội học."));
    }

    @Test
    void linksEachFindingToItsCell() throws IOException {
        assertThat(annotated().links(RESULT))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "Ô " + at("2.2", Column.SELF),
                                "'Phiếu chấm điểm'!" + at("2.2", Column.SELF),
                                "Ô " + at("1.2", Column.EVIDENCE),
                                "'Phiếu chấm điểm'!" + at("1.2", Column.EVIDENCE),
                                "Ô " + at("2.2", Column.EVIDENCE),
                                "'Phiếu chấm điểm'!" + at("2.2", Column.EVIDENCE),
                                "Ô " + at("1.1.2", Column.EVIDENCE) + " và 1 ô khác",
                                "'Phiếu chấm điểm'!" + at("1.1.2", Column.EVIDENCE)));
    }

    @Test
    void drawsThePointsOfEachAreaAgainstItsMaximum() throws IOException {
        XSSFSheet result = (XSSFSheet) annotated().workbook().getSheet(RESULT);
        XSSFChart chart = result.getDrawingPatriarch().getCharts().get(0);
        String xml = chart.getCTChart().xmlText();

        assertThat(result.getDrawingPatriarch().getCharts()).hasSize(1);
        assertThat(chart.getTitleText().getString()).isEqualTo("Điểm tự chấm so với điểm tối đa");
        assertThat(values(xml, "v"))
                .containsExactly(
                        "Điểm tối đa",
                        "Công tác chỉ đạo, điều hành",
                        "Cải cách thể chế",
                        "Cải cách thủ tục hành chính",
                        "6.0",
                        "6.0",
                        "5.5",
                        "Điểm tự chấm",
                        "Công tác chỉ đạo, điều hành",
                        "Cải cách thể chế",
                        "Cải cách thủ tục hành chính",
                        "4.0",
                        "2.5",
                        "0.0");
        assertThat(values(xml, "f")).allMatch(range -> range.startsWith("'" + RESULT + "'!$"));
    }

    @Test
    void groupsWhatIsMoreThanThirtyByItsKind() throws IOException {
        Sample many = Sample.filled();
        for (int i = 0; i < 29; i++) {
            many.aboveMax("2.2", Column.SELF);
        }
        many.withoutEvidence("1.2")
                .withoutEvidence("2.2")
                .withoutEvidence("2.1")
                .aboveMax("2.1", Column.SELF)
                .versionMissing();
        Opened annotated = Opened.of(Annotator.annotate(many.bytes(), many.answer()));

        List<List<String>> lines =
                annotated.seen(RESULT).stream()
                        .dropWhile(row -> !row.get(0).equals("STT"))
                        .skip(1)
                        .takeWhile(row -> row.size() > 1)
                        .toList();

        assertThat(lines).hasSize(32);
        assertThat(lines.get(29)).startsWith("30", "Lỗi", "Ô " + many.address("2.1", Column.SELF));
        assertThat(lines.get(30))
                .containsExactly(
                        "31",
                        "Cảnh báo",
                        "Ô " + many.address("1.2", Column.EVIDENCE) + " và 2 ô khác",
                        "Chưa ghi tài liệu kiểm chứng: còn 3 chỗ nữa, ví dụ: "
                                + NO_EVIDENCE.formatted("1.2").substring("Cảnh báo: ".length())
                                + " Các ô: "
                                + String.join(
                                        ", ",
                                        many.address("1.2", Column.EVIDENCE),
                                        many.address("2.2", Column.EVIDENCE),
                                        many.address("2.1", Column.EVIDENCE))
                                + ".");
        assertThat(lines.get(31)).startsWith("32", "Lưu ý", "Cả tệp");
    }

    @Test
    void whatWasTypedNeverBecomesAFormula() throws IOException {
        String evil = "=HYPERLINK(\"http://x\")";
        sample.says(
                Severity.ERROR,
                "SELF-NOT-A-NUMBER",
                Map.of("criterion", Value.of("1.2"), "found", Value.of(evil)),
                sample.cell("1.2", Column.SELF));
        Opened annotated = annotated();

        for (Row row : annotated.workbook().getSheet(RESULT)) {
            for (Cell cell : row) {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            }
        }
        assertThat(annotated.notes(Sample.SHEET).get(at("1.2", Column.SELF))).contains(evil);
    }

    @Test
    void whatHasNoCellStandsOnTheResultSheetOnly() throws IOException {
        Sample elsewhere =
                Sample.filled()
                        .says(
                                Severity.ERROR,
                                "LEAF-MISSING",
                                Map.of("criterion", Value.of("1.3")),
                                new Place.Cell("Trang khác", "A1"));
        Opened annotated = Opened.of(Annotator.annotate(elsewhere.bytes(), elsewhere.answer()));

        assertThat(annotated.notes(Sample.SHEET)).isEmpty();
        assertThat(annotated.links(RESULT)).isEmpty();
        assertThat(annotated.seen(RESULT)).anyMatch(row -> row.contains("Lỗi"));
    }

    @Test
    void speaksEnglishToo() throws IOException {
        Opened annotated = Opened.of(Annotator.annotate(sample.bytes(), sample.english().answer()));

        assertThat(annotated.sheets()).startsWith("Check result");
        assertThat(annotated.seen("Check result"))
                .contains(
                        List.of(
                                "TO CORRECT: errors to correct in the scorecard: 1; places to look"
                                        + " at again: 4."));
    }

    @Test
    void isValidForMicrosoftAndLibreOffice() throws IOException {
        Path file = folder.resolve("phieu.xlsx");
        Files.write(file, Annotator.annotate(sample.bytes(), sample.answer()));

        assertThat(OfficeTools.validate(file)).isEmpty();
        assertThat(OfficeTools.convert(file, "pdf", folder)).isNotEmptyFile();
    }

    private Opened annotated() throws IOException {
        return Opened.of(Annotator.annotate(sample.bytes(), sample.answer()));
    }

    private String at(String code, Column column) {
        return sample.address(code, column);
    }

    private static Cell cell(Opened opened, String address) {
        CellReference at = new CellReference(address);
        return opened.workbook().getSheet(Sample.SHEET).getRow(at.getRow()).getCell(at.getCol());
    }

    private static List<String> values(String xml, String name) {
        return java.util.regex.Pattern.compile("<c:" + name + ">([^<]*)</c:" + name + ">")
                .matcher(xml)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
