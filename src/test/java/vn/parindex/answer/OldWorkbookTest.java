package vn.parindex.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.model.Place;
import vn.parindex.testing.OfficeTools;

/** A workbook of Excel 97 to 2003 comes back in its own format, with the same marks. */
class OldWorkbookTest {
    private static final String RESULT = "Kết quả kiểm tra (2)";
    private static final String OURS =
            "[parindex] Kết quả kiểm tra\n%s: Chưa có điểm tự chấm của tiêu chí %s. Hãy nhập điểm;"
                    + " nếu không đạt thì nhập 0.";

    @TempDir Path folder;

    @Test
    void carriesTheSameMarks() throws IOException {
        Opened annotated = Opened.of(Annotator.annotate(old(), UntouchedTest.answer()));

        assertThat(annotated.workbook()).isInstanceOf(HSSFWorkbook.class);
        assertThat(annotated.notes(Everything.TABLE))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "B2",
                                "của đơn vị\n――――――――――\n" + OURS.formatted("Lỗi", "B2"),
                                "B6",
                                OURS.formatted("Cảnh báo", "B6"),
                                "G9",
                                OURS.formatted("Lưu ý", "G9")));
        assertThat(annotated.fills(Everything.TABLE, "\"parindex:error\"<>\"\""))
                .containsExactly("B2");
        assertThat(annotated.fills(Everything.TABLE, "\"parindex:warning\"<>\"\""))
                .containsExactly("B6");
        assertThat(annotated.fills(Everything.TABLE, "\"parindex:note\"<>\"\""))
                .containsExactly("G9");
        assertThat(annotated.links(RESULT).values())
                .containsExactly(
                        "'Bảng chấm ''chính thức'' năm nay'!B2",
                        "'Bảng chấm ''chính thức'' năm nay'!B6",
                        "'Bảng chấm ''chính thức'' năm nay'!G9");
    }

    @Test
    void putsTheResultSheetFirstAndKeepsReferencesBetweenSheets() throws IOException {
        Workbook annotated =
                Opened.of(Annotator.annotate(old(), UntouchedTest.answer())).workbook();

        assertThat(annotated.getSheetName(0)).isEqualTo(RESULT);
        assertThat(annotated.getActiveSheetIndex()).isZero();
        assertThat(annotated.getSheetAt(2).isSelected()).isFalse();
        assertThat(annotated.isSheetHidden(3)).isTrue();
        Cell across = annotated.getSheet("ẩn").getRow(0).getCell(0);
        assertThat(across.getCellFormula()).isEqualTo("'Bảng chấm ''chính thức'' năm nay'!B1+1");
        FormulaEvaluator evaluator = annotated.getCreationHelper().createFormulaEvaluator();
        assertThat(evaluator.evaluate(across).getNumberValue()).isEqualTo(4);
        assertThat(annotated.getName("diem").getSheetIndex()).isEqualTo(2);
        assertThat(annotated.getName("diem").getRefersToFormula())
                .isEqualTo("'Bảng chấm ''chính thức'' năm nay'!$B$1:$B$2");
        assertThat(annotated.getName("tat_ca").getRefersToFormula())
                .isEqualTo("'Bảng chấm ''chính thức'' năm nay'!$A$1:$C$2");
    }

    @Test
    void keepsTheLiveFormulaBesideTheComputedScore() throws IOException {
        Answer plain = UntouchedTest.answer();
        Answer answer =
                new Answer(
                        plain.verdict(),
                        plain.fileName(),
                        plain.receipt(),
                        plain.unit(),
                        plain.round(),
                        plain.received(),
                        plain.deadline(),
                        plain.findings(),
                        plain.points(),
                        List.of(
                                new ComputedCell(
                                        new Place.Cell(Everything.TABLE, "C1"),
                                        Optional.of(new BigDecimal("5.25"))),
                                new ComputedCell(
                                        new Place.Cell(Everything.TABLE, "C2"),
                                        Optional.of(new BigDecimal("0.5")))),
                        plain.locale());

        Workbook annotated = Opened.of(Annotator.annotate(old(), answer)).workbook();

        Cell live = annotated.getSheet(Everything.TABLE).getRow(0).getCell(2);
        assertThat(live.getCellFormula()).isEqualTo("B1*2");
        assertThat(live.getNumericCellValue()).isEqualTo(5.25);
        Cell written = annotated.getSheet(Everything.TABLE).getRow(1).getCell(2);
        assertThat(written.getNumericCellValue()).isEqualTo(0.5);
    }

    @Test
    void markedTwiceIsMarkedOnce() throws IOException {
        byte[] once = Annotator.annotate(old(), UntouchedTest.answer());
        byte[] thrice = once;
        for (int i = 0; i < 2; i++) {
            thrice = Annotator.annotate(thrice, UntouchedTest.answer());
        }

        Opened first = Opened.of(once);
        Opened third = Opened.of(thrice);
        assertThat(third.sheets()).isEqualTo(first.sheets());
        assertThat(third.notes(Everything.TABLE)).isEqualTo(first.notes(Everything.TABLE));
        assertThat(third.seen(RESULT)).isEqualTo(first.seen(RESULT));
        assertThat(third.workbook().getNumCellStyles())
                .isEqualTo(first.workbook().getNumCellStyles());
        assertThat(third.workbook().getNumberOfFonts())
                .isEqualTo(first.workbook().getNumberOfFonts());
        assertThat(Annotator.annotate(old(), UntouchedTest.answer())).isEqualTo(once);
    }

    @Test
    void strippedItHasNoMarksLeft() throws IOException {
        Opened stripped =
                Opened.of(Annotator.strip(Annotator.annotate(old(), UntouchedTest.answer())));

        assertThat(stripped.sheets())
                .containsExactly(Everything.OWN_RESULT, Everything.TABLE, "ẩn");
        assertThat(stripped.notes(Everything.TABLE)).isEqualTo(Map.of("B2", "của đơn vị"));
        assertThat(
                        stripped.workbook()
                                .getSheet(Everything.TABLE)
                                .getSheetConditionalFormatting()
                                .getNumConditionalFormattings())
                .isZero();
        assertThat(stripped.workbook().getActiveSheetIndex()).isEqualTo(1);
        assertThat(stripped.workbook().getSheetAt(1).isSelected()).isTrue();
        assertThat(stripped.workbook().getName("diem").getSheetIndex()).isEqualTo(1);
    }

    @Test
    void keepsMacros() throws IOException {
        byte[] original = old();
        ByteArrayOutputStream withMacros = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(original))) {
            files.getRoot()
                    .createDirectory("_VBA_PROJECT_CUR")
                    .createDocument("PROJECT", new ByteArrayInputStream(new byte[] {1, 2, 3}));
            files.writeFilesystem(withMacros);
        }

        byte[] annotated = Annotator.annotate(withMacros.toByteArray(), UntouchedTest.answer());

        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(annotated))) {
            assertThat(files.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")).isTrue();
        }
    }

    @Test
    void libreOfficeOpensIt() throws IOException {
        Path file = folder.resolve("phieu.xls");
        Files.write(file, Annotator.annotate(old(), UntouchedTest.answer()));

        Path converted = OfficeTools.convert(file, "xlsx", folder);

        Opened opened = Opened.of(Files.readAllBytes(converted));
        assertThat(opened.sheets())
                .containsExactly(RESULT, Everything.OWN_RESULT, Everything.TABLE, "ẩn");
        assertThat(opened.notes(Everything.TABLE)).containsOnlyKeys("B2", "B6", "G9");
        assertThat(opened.workbook().getSheet("ẩn").getRow(0).getCell(0).getNumericCellValue())
                .isEqualTo(4);
    }

    private static byte[] old() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Everything.fillOld(workbook);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
