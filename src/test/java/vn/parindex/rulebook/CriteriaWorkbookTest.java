package vn.parindex.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.language.Messages;
import vn.parindex.rulebook.kind.RuleKinds;

/** Reading what staff make of the workbook, and what we write ourselves. */
class CriteriaWorkbookTest {
    private static final String SHEET = "Bộ tiêu chí";
    private static final int CODE = 0;
    private static final int MAX = 2;

    @TempDir Path parent;
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        folder = new Draft().in(parent);
    }

    @Test
    void readsWhatItWrote() throws Exception {
        CriteriaSet set = CriteriaWorkbook.read(folder);

        assertThat(set.id()).isEqualTo("bo-thu");
        assertThat(set.title()).isEqualTo("Bộ thử");
        assertThat(set.year()).isEqualTo(2025);
        assertThat(set.legalBasis()).isEmpty();
        assertThat(set.selfStep()).isEqualTo("0.01");
        assertThat(set.totalDecimals()).isEqualTo(3);
        assertThat(set.percentDecimals()).isEqualTo(2);
        assertThat(set.areas()).extracting(Area::code).containsExactly("1", "2");
        assertThat(set.areas().get(0).rows().get(0))
                .isEqualTo(new Heading("1.1", "Kế hoạch", new BigDecimal("4")));
        Leaf leaf = set.leaf("1.1.2").orElseThrow();
        assertThat(leaf.inputs())
                .containsExactly(
                        new InputSpec("a", "Tổng số", InputType.WHOLE, "nhiệm vụ", List.of()),
                        new InputSpec("b", "Đã làm", InputType.WHOLE, "nhiệm vụ", List.of()));
        assertThat(leaf.kind().name()).isEqualTo("PIECEWISE");
        assertThat(leaf.naPolicy()).isEqualTo(NaPolicy.NONE);
        assertThat(leaf.evidenceRequired()).isFalse();
        assertThat(leaf.decimals()).isEqualTo(2);
        assertThat(set.classes())
                .containsExactly(
                        new ClassRow("Tốt", new BigDecimal("80"), new BigDecimal("50")),
                        new ClassRow("Trung bình", BigDecimal.ZERO, BigDecimal.ZERO));
        assertThat(set.adjustments())
                .isEqualTo(
                        new Adjustments(
                                new BigDecimal("2"),
                                BigDecimal.ZERO,
                                List.of(
                                        new AdjustmentItem(
                                                "T1",
                                                "Khen thưởng",
                                                new BigDecimal("1"),
                                                "",
                                                Optional.of(new BigDecimal("2"))))));
        assertThat(set.ties()).isEqualTo(new TieRule(TieRule.Kind.ORDINAL, List.of("2", "TÊN")));
    }

    @Test
    void keepsEveryWordOnItsWayThroughTheWorkbook() throws Exception {
        CriteriaText text = ExampleText.set();
        Path file = parent.resolve("mot.xlsx");
        Files.write(file, CriteriaWorkbookWriter.write(text));
        CriteriaBook book = CriteriaBook.open(file);
        assertThat(book.criteria().rows().stream().map(StaffRow::cells))
                .map(CriteriaWorkbookTest::texts)
                .isEqualTo(text.rows().stream().map(CriteriaWorkbookTest::byName).toList());
        assertThat(CriteriaWorkbookWriter.write(text))
                .isEqualTo(CriteriaWorkbookWriter.write(text));
    }

    @Test
    void readsTheSameFromAWorkbookThatStaffWorkedOn() throws Exception {
        String before = CriteriaWords.of(CriteriaWorkbook.read(folder), Messages.VIETNAMESE);
        edit(
                workbook -> {
                    XSSFSheet sheet = workbook.getSheet(SHEET);
                    sheet.shiftRows(5, sheet.getLastRowNum(), 2);
                    sheet.shiftRows(0, sheet.getLastRowNum(), 3);
                    sheet.createRow(0).createCell(4).setCellValue("UBND HUYỆN");
                    for (Row row : sheet) {
                        moveToEnd(row, MAX);
                        Cell remark = row.createCell(20);
                        remark.setCellValue("ghi chú " + row.getRowNum());
                    }
                    for (Row row : sheet) {
                        decimalComma(row.getCell(25));
                        lowerHeader(row);
                    }
                    workbook.setSheetOrder("Hướng dẫn", 0);
                });
        assertThat(CriteriaWords.of(CriteriaWorkbook.read(folder), Messages.VIETNAMESE))
                .isEqualTo(before);
    }

    @Test
    void takesEnglishConstantsAndPercentCells() throws Exception {
        Draft draft = new Draft();
        draft.row("1.2").put(CriterionColumn.KIND, "JUDGED");
        draft.row("1.2").put(CriterionColumn.SOURCE, "SYSTEM");
        draft.row("1.2").put(CriterionColumn.POLICY, "EXCLUDE");
        draft.row("1.2").put(CriterionColumn.REQUIRED, "YES");
        draft.ties.put(TieKey.RULE, "DENSE");
        folder = draft.in(parent);
        edit(
                workbook -> {
                    Cell cell = workbook.getSheet("Xếp loại").getRow(3).getCell(1);
                    CellStyle percent = workbook.createCellStyle();
                    percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
                    cell.setCellStyle(percent);
                    cell.setCellValue(0.8);
                });
        CriteriaSet set = CriteriaWorkbook.read(folder);
        Leaf leaf = set.leaf("1.2").orElseThrow();
        assertThat(leaf.source()).isEqualTo(Source.SYSTEM);
        assertThat(leaf.naPolicy()).isEqualTo(NaPolicy.EXCLUDE);
        assertThat(leaf.evidenceRequired()).isTrue();
        assertThat(set.ties().kind()).isEqualTo(TieRule.Kind.DENSE);
        assertThat(set.classes().get(0).totalFrom()).isEqualByComparingTo("80");
    }

    @Test
    void takesCodesTypedAsNumbersWhereTheyAreClear() throws Exception {
        edit(
                workbook -> {
                    number(workbook, 2, 1);
                    number(workbook, 3, 1.1);
                    number(workbook, 6, 1.2);
                });
        assertThat(CriteriaWorkbook.read(folder).leaves())
                .extracting(Leaf::code)
                .containsExactly("1.1.1", "1.1.2", "1.2", "2.1", "2.2");
    }

    @Test
    void saysWhatHappenedToACodeThatLostItsZero() throws Exception {
        edit(workbook -> number(workbook, 6, 1.10));
        List<Fault> faults = faults();
        assertThat(faults)
                .containsExactly(
                        new Fault(
                                SHEET + "!7",
                                "CODE-TWICE-NUMBER",
                                Map.of("code", "1.1", "other", "4")));
        assertThat(new FaultText(Messages.VIETNAMESE).sentence(faults.get(0)))
                .startsWith("Bộ tiêu chí, dòng 7: mã 1.1 trùng với dòng 4.")
                .contains("(1.10 thành 1.1)", "Văn bản (Text)");
    }

    @Test
    void saysWhenExcelHasMadeADateOfACode() throws Exception {
        edit(
                workbook -> {
                    Cell cell = workbook.getSheet(SHEET).getRow(6).getCell(CODE);
                    CellStyle date = workbook.createCellStyle();
                    date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
                    cell.setCellStyle(date);
                    cell.setCellValue(LocalDate.of(2025, 2, 1));
                });
        assertThat(faults())
                .containsExactly(
                        new Fault(SHEET + "!7", "CODE-IS-DATE", Map.of("found", "01/02/2025")));
    }

    @Test
    void namesEveryMissingColumn() throws Exception {
        edit(
                workbook -> {
                    Row header = workbook.getSheet(SHEET).getRow(1);
                    header.getCell(MAX).setCellValue("?");
                    header.getCell(4).setCellValue("??");
                });
        assertThat(faults())
                .containsExactly(
                        new Fault(SHEET, "COLUMN-MISSING", Map.of("column", "Điểm tối đa")),
                        new Fault(SHEET, "COLUMN-MISSING", Map.of("column", "Kiểu chấm")));
    }

    @Test
    void understandsEveryExampleOfItsOwnGuide() {
        assertThat(RuleKinds.ALL)
                .allSatisfy(kind -> assertThat(GuideExample.of(kind).meaning()).isNotEmpty());
    }

    private List<Fault> faults() {
        return catchThrowableOfType(RulebookRefused.class, () -> CriteriaWorkbook.read(folder))
                .faults();
    }

    private void edit(Consumer<XSSFWorkbook> change) throws IOException {
        Path file = folder.resolve(CriteriaWorkbook.FILE_NAME);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            change.accept(workbook);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static void number(XSSFWorkbook workbook, int row, double value) {
        Sheet sheet = workbook.getSheet(SHEET);
        CellStyle general = workbook.createCellStyle();
        sheet.getRow(row).getCell(CODE).setCellStyle(general);
        sheet.getRow(row).getCell(CODE).setCellValue(value);
    }

    private static void moveToEnd(Row row, int column) {
        Cell from = row.getCell(column);
        if (from == null) {
            return;
        }
        Cell to = row.createCell(25);
        switch (from.getCellType()) {
            case NUMERIC -> to.setCellValue(from.getNumericCellValue());
            case STRING -> to.setCellValue(from.getStringCellValue());
            default -> {
                return;
            }
        }
        row.removeCell(from);
    }

    /** Every second maximum as text with a comma and a blank behind it. */
    private static void decimalComma(Cell cell) {
        boolean number = cell != null && cell.getCellType() == CellType.NUMERIC;
        if (number && cell.getRowIndex() % 2 == 0) {
            String text = String.valueOf(cell.getNumericCellValue()).replace('.', ',');
            cell.setCellValue(text + "\u00A0");
        }
    }

    private static void lowerHeader(Row row) {
        for (Cell cell : row) {
            boolean words = cell.getCellType() == CellType.STRING;
            if (words && cell.getStringCellValue().equals("Kiểu chấm")) {
                cell.setCellValue("  KIỂU  CHẤM (chọn) ");
            }
        }
    }

    private static Map<String, String> texts(Map<String, StaffCell> cells) {
        return cells.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, cell -> cell.getValue().text()));
    }

    private static Map<String, String> byName(Map<CriterionColumn, String> row) {
        return row.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                cell -> cell.getKey().name(),
                                cell ->
                                        cell.getKey() == CriterionColumn.MAX
                                                ? new BigDecimal(cell.getValue())
                                                        .stripTrailingZeros()
                                                        .toPlainString()
                                                : cell.getValue()));
    }
}
