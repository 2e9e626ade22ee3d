package vn.parindex.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.language.Messages;
import vn.parindex.model.Excerpt;
import vn.parindex.model.ReportKind;
import vn.parindex.rulebook.ReportGuide.Comparison;
import vn.parindex.rulebook.ReportGuide.Indicator;
import vn.parindex.rulebook.ReportGuide.Section;

/** The workbook of a report guide; {@code -Dgolden.update=true} writes the shipped ones anew. */
class ReportGuideWorkbookTest {
    private static final Path EXAMPLE = Path.of("templates", ExampleText.ID);
    private static final Path THANH_TRI = Path.of("templates", ThanhTriText.ID);

    // its eight areas have no figures to compare with
    private static final ReportGuide WITHOUT_COMPARISONS =
            new ReportGuide(
                    DefaultGuide.WRITTEN.sections(), DefaultGuide.WRITTEN.indicators(), List.of());

    @TempDir Path folder;

    @BeforeAll
    static void update() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.write(
                    EXAMPLE.resolve(ReportGuide.FILE),
                    ReportGuideWorkbook.write(DefaultGuide.WRITTEN));
            Files.write(
                    THANH_TRI.resolve(ReportGuide.FILE),
                    ReportGuideWorkbook.write(WITHOUT_COMPARISONS));
        }
    }

    @Test
    void shippedWorkbooksAreWhatTheGeneratorGives() throws Exception {
        assertSame(EXAMPLE, DefaultGuide.WRITTEN);
        assertSame(THANH_TRI, WITHOUT_COMPARISONS);
    }

    private void assertSame(Path shipped, ReportGuide guide) throws Exception {
        Path fresh = folder.resolve("fresh.xlsx");
        Files.write(fresh, ReportGuideWorkbook.write(guide));
        assertThat(StaffBook.open(shipped.resolve(ReportGuide.FILE)))
                .as("run with -Dgolden.update=true when the change is meant")
                .isEqualTo(StaffBook.open(fresh));
    }

    @Test
    void givesTheUsualGuideWithoutAWorkbook() throws Exception {
        assertThat(ReportGuideWorkbook.read(folder)).isEqualTo(DefaultGuide.GUIDE);
    }

    @Test
    void readsTheShippedGuideAsTheUsualOne() throws Exception {
        assertThat(ReportGuideWorkbook.read(EXAMPLE)).isEqualTo(DefaultGuide.GUIDE);
    }

    @Test
    void readsBackWhatStaffWroteFolded() throws Exception {
        write(
                new ReportGuide(
                        List.of(
                                new Section(
                                        "kk",
                                        "Khó khăn",
                                        List.of(ReportKind.PERIODIC, ReportKind.SELF_ASSESSMENT),
                                        List.of("Khó khăn - tháo gỡ", "vướng mắc + tồn tại"),
                                        true,
                                        Optional.of(Excerpt.Topic.LIMITS)),
                                new Section(
                                        "khac",
                                        "Khác",
                                        List.of(),
                                        List.of("khác"),
                                        false,
                                        Optional.empty())),
                        List.of(
                                new Indicator(
                                        "a",
                                        "Tổng",
                                        "Nhóm",
                                        "hồ sơ",
                                        List.of("Tổng số"),
                                        Optional.empty()),
                                new Indicator(
                                        "b",
                                        "Phần",
                                        "Nhóm",
                                        "hồ sơ",
                                        List.of("Đúng hạn"),
                                        Optional.of("a"))),
                        List.of(new Comparison("b", "1.10"))));

        assertThat(ReportGuideWorkbook.read(folder))
                .isEqualTo(
                        new ReportGuide(
                                List.of(
                                        new Section(
                                                "kk",
                                                "Khó khăn",
                                                List.of(
                                                        ReportKind.PERIODIC,
                                                        ReportKind.SELF_ASSESSMENT),
                                                List.of(
                                                        "kho khan - thao go",
                                                        "vuong mac + ton tai"),
                                                true,
                                                Optional.of(Excerpt.Topic.LIMITS)),
                                        new Section(
                                                "khac",
                                                "Khác",
                                                List.of(),
                                                List.of("khac"),
                                                false,
                                                Optional.empty())),
                                List.of(
                                        new Indicator(
                                                "a",
                                                "Tổng",
                                                "Nhóm",
                                                "hồ sơ",
                                                List.of("tong so"),
                                                Optional.empty()),
                                        new Indicator(
                                                "b",
                                                "Phần",
                                                "Nhóm",
                                                "hồ sơ",
                                                List.of("dung han"),
                                                Optional.of("a"))),
                                List.of(new Comparison("b", "1.10"))));
    }

    @Test
    void tellsEveryFaultAtOnce() throws Exception {
        write(
                new ReportGuide(
                        List.of(
                                section("", "Không mã", "không"),
                                section("x", "Một", "một"),
                                section("x", "", "- hai")),
                        List.of(indicator("a", "b"), indicator("b", "a"), indicator("c d", "z")),
                        List.of(new Comparison("q", ""))));
        type("Đề mục", 4, 2, "Hằng tuần");
        type("Đề mục", 4, 3, "Có lẽ");
        type("Đề mục", 4, 4, "Chuyện vui");

        assertThat(faults())
                .containsExactly(
                        "Đề mục, dòng 4: chưa có mã; hãy ghi một mã ngắn, mỗi dòng một mã.",
                        "Đề mục, dòng 5: không rõ loại báo cáo “Hằng tuần”; hãy ghi Định kỳ, Tự đánh giá"
                                + " hoặc Tổng hợp.",
                        "Đề mục, dòng 5: ô Bắt buộc ghi “Có lẽ”; hãy chọn Có hoặc Không.",
                        "Đề mục, dòng 5: không rõ nội dung tổng hợp “Chuyện vui”; hãy chọn Ưu điểm, Hạn"
                                + " chế, Nguyên nhân, Phương hướng hoặc Kiến nghị.",
                        "Đề mục, dòng 6: mã “x” đã dùng ở dòng 5; mỗi dòng cần một mã riêng.",
                        "Đề mục, dòng 6: chưa có tên.",
                        "Đề mục, dòng 6: “- hai” chỉ có phần không được có; hãy ghi thêm từ phải có ở"
                                + " phía trước.",
                        "Chỉ tiêu, dòng 4: chỉ tiêu “a” là một phần của chính nó; hãy sửa cột “Là một"
                                + " phần của”.",
                        "Chỉ tiêu, dòng 5: chỉ tiêu “b” là một phần của chính nó; hãy sửa cột “Là một"
                                + " phần của”.",
                        "Chỉ tiêu, dòng 6: mã “c d” chỉ được gồm chữ cái, chữ số và các dấu . _ -",
                        "Chỉ tiêu, dòng 6: không có chỉ tiêu nào mang mã “z” ở cột “Là một phần của”.",
                        "Đối chiếu, dòng 4: không có chỉ tiêu nào mang mã “q”.",
                        "Đối chiếu, dòng 4: chưa ghi mã dòng của phiếu chấm điểm.");
    }

    @Test
    void tellsAMissingSheet() throws Exception {
        write(DefaultGuide.WRITTEN);
        edit(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("Đối chiếu")));
        assertThat(faults())
                .containsExactly(
                        "Trang “Đối chiếu”: thiếu trang “Đối chiếu” hoặc trang không có dòng tiêu đề; hãy"
                                + " khôi phục lại trang này.");
    }

    private static Section section(String code, String title, String word) {
        return new Section(code, title, List.of(), List.of(word), false, Optional.empty());
    }

    private static Indicator indicator(String code, String whole) {
        return new Indicator(code, code, "", "", List.of("từ"), Optional.of(whole));
    }

    private List<String> faults() {
        RulebookRefused refused =
                catchThrowableOfType(RulebookRefused.class, () -> ReportGuideWorkbook.read(folder));
        FaultText text = new FaultText(Messages.VIETNAMESE);
        return refused.faults().stream().map(text::sentence).toList();
    }

    private void write(ReportGuide guide) throws IOException {
        Files.write(folder.resolve(ReportGuide.FILE), ReportGuideWorkbook.write(guide));
    }

    private void type(String sheet, int row, int column, String text) throws IOException {
        edit(workbook -> workbook.getSheet(sheet).getRow(row).getCell(column).setCellValue(text));
    }

    private interface Edit {
        void on(Workbook workbook);
    }

    private void edit(Edit edit) throws IOException {
        Path file = folder.resolve(ReportGuide.FILE);
        try (Workbook workbook =
                        WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)));
                OutputStream out = Files.newOutputStream(file)) {
            edit.on(workbook);
            workbook.write(out);
        }
    }
}
