package vn.parindex.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.parindex.read.Cards.blankCard;
import static vn.parindex.read.Cards.filledCard;
import static vn.parindex.read.Cards.submission;
import static vn.parindex.read.Workbooks.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import vn.parindex.model.Column;
import vn.parindex.model.Entry;
import vn.parindex.model.FlatCell;
import vn.parindex.model.FlatSheet;
import vn.parindex.model.FlatWorkbook;
import vn.parindex.model.LeafEntry;
import vn.parindex.model.Place;
import vn.parindex.model.Recognition;
import vn.parindex.model.StrayRow;
import vn.parindex.model.Submission;
import vn.parindex.model.TotalEntry;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Leaf;
import vn.parindex.testing.Example;
import vn.parindex.testing.FilledScorecard;

class SubmissionReaderTest {
    private static final String SHEET = "Phiếu chấm điểm";
    private static final byte[] BYTES = blankCard().bytes();
    private static final FlatWorkbook BLANK = Cards.flat(BYTES);
    private static final Recognition.Scorecard SCORECARD = Cards.scorecard(BYTES);

    @Test
    void readsEveryEntryOfALeafWithItsCell() {
        LeafEntry leaf = submission(filledCard().bytes()).leaf("1.1.2").orElseThrow();
        assertThat(leaf)
                .isEqualTo(
                        new LeafEntry(
                                "1.1.2",
                                new Place.Cell(SHEET, "A10"),
                                words("B10", "Mức độ thực hiện kế hoạch"),
                                amount("C10", "3", "3"),
                                words("K10", "Cách tính điểm của tiêu chí 1.1.2"),
                                Map.of(
                                        "a", amount("D11", "50", "50").orElseThrow(),
                                        "b", amount("D12", "48", "48").orElseThrow()),
                                amount("F10", "2,88", "2.88"),
                                leaf.computed(),
                                words("H10", "180/BC-UBND ngày 05/12/2023"),
                                words("I10", "trang 3"),
                                blank("J10")));
    }

    @Test
    void readsEveryTypeOfInput() {
        Submission read = submission(filledCard().bytes());
        assertThat(figures(read))
                .isEqualTo(
                        Map.ofEntries(
                                Map.entry("1.1.1.date", new Value.Day(LocalDate.of(2022, 12, 28))),
                                Map.entry("1.1.2.a", number("50")),
                                Map.entry("1.1.2.b", number("48")),
                                Map.entry("1.2.n", number("4")),
                                Map.entry("1.3.yes", new Value.Truth(true)),
                                Map.entry("2.1.level", Value.of("Đầy đủ")),
                                Map.entry("2.3.na", new Value.Truth(true)),
                                Map.entry("3.1.p", number("94.9"))));
    }

    @Test
    void keepsBlankCellsWhereTheyBelong() {
        Submission read = submission(blankCard().bytes());
        assertThat(read.leaves().stream().map(LeafEntry::code))
                .isEqualTo(Example.SET.leaves().stream().map(Leaf::code).toList());
        assertThat(read.strays()).isEmpty();
        assertThat(figures(read)).isEmpty();
        LeafEntry leaf = read.leaf("2.3").orElseThrow();
        assertThat(leaf.figures().keySet()).containsExactlyInAnyOrder("a", "b", "na");
        assertThat(leaf.self()).isEqualTo(blank("F22"));
    }

    @Test
    void readsTheSums() {
        Submission read = submission(filledCard().bytes());
        assertThat(
                        read.totals().stream()
                                .filter(total -> total.column() != Column.COMPUTED)
                                .collect(
                                        Collectors.toMap(
                                                total -> total.code() + total.column(),
                                                total -> total.entry().value())))
                .isEqualTo(
                        Map.of(
                                "1.1MAX", number("4"),
                                "1.1SELF", number("3.88"),
                                "1MAX", number("8.5"),
                                "1SELF", number("5.38"),
                                "2MAX", number("6"),
                                "2SELF", number("3.75"),
                                "3MAX", number("5.5"),
                                "3SELF", number("1.9"),
                                "MAX", number("20"),
                                "SELF", number("11.03")));
        assertThat(read.totals())
                .filteredOn(total -> total.code().isEmpty())
                .extracting(TotalEntry::column)
                .contains(Column.MAX, Column.SELF);
    }

    @Test
    void readsScoresAsPeopleTypeThem() {
        assertThat(self("0,5")).isEqualTo(number("0.5"));
        assertThat(self("0.5 ")).isEqualTo(number("0.5"));
        assertThat(self("\u00A01,181\u00A0")).isEqualTo(number("1.181"));
        assertThat(self("1.181")).isEqualTo(number("1.181"));
        assertThat(self("2,5/3")).isEqualTo(number("2.5"));
        assertThat(self("'2")).isEqualTo(number("2"));
        assertThat(self("2 điểm")).isEqualTo(number("2"));
        assertThat(self("-1")).isEqualTo(number("-1"));
        assertThat(self("4,5")).isEqualTo(number("4.5"));
        assertThat(self("3/4")).isEqualTo(Value.of("3/4"));
        assertThat(self("hai")).isEqualTo(Value.of("hai"));
        assertThat(self("1,2,3")).isEqualTo(Value.of("1,2,3"));
    }

    @Test
    void readsCountsAndMoneyAsPeopleTypeThem() {
        assertThat(count("1.181")).isEqualTo(number("1181"));
        assertThat(count("1.517.115.938 đồng")).isEqualTo(number("1517115938"));
        assertThat(count("36.5")).isEqualTo(number("36.5"));
        assertThat(count("02")).isEqualTo(number("2"));
        assertThat(count("1 181")).isEqualTo(number("1181"));
        assertThat(count("1.181,5")).isEqualTo(number("1181.5"));
        assertThat(count("12 xã")).isEqualTo(Value.of("12 xã"));
        assertThat(count("5 triệu")).isEqualTo(Value.of("5 triệu"));
    }

    @Test
    void readsPercentagesAsPeopleTypeThem() {
        assertThat(figure("3.1", "p", "94,9%")).isEqualTo(number("94.9"));
        assertThat(figure("3.1", "p", "94.90 %")).isEqualTo(number("94.90"));
        FilledScorecard card = blankCard();
        var cell = card.cell("3.1.p", Column.FIGURE);
        var style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat((short) 10);
        cell.setCellStyle(style);
        cell.setCellValue(0.949);
        assertThat(figures(submission(card.bytes())).get("3.1.p")).isEqualTo(number("94.900"));
    }

    @Test
    void readsDaysAsPeopleTypeThem() {
        Value day = new Value.Day(LocalDate.of(2022, 6, 1));
        for (String typed : List.of("01/6/2022", "1/6/2022", "01.6.2022", "1-6-22", "2022-06-01")) {
            assertThat(figure("1.1.1", "date", typed)).as(typed).isEqualTo(day);
        }
        assertThat(figure("1.1.1", "date", "ngày 01 tháng 6 năm 2022")).isEqualTo(day);
        assertThat(figure("1.1.1", "date", "31/02/2022")).isEqualTo(Value.of("31/02/2022"));
        assertThat(figure("1.1.1", "date", "Không ban hành")).isEqualTo(Value.of("Không ban hành"));
    }

    @Test
    void keepsADayWhereTheSpreadsheetMadeOne() {
        FilledScorecard card = blankCard();
        var cell = card.cell("1.1.2", Column.SELF);
        var style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat((short) 16);
        cell.setCellStyle(style);
        cell.setCellValue(LocalDate.of(2023, 4, 3));
        assertThat(
                        submission(card.bytes())
                                .leaf("1.1.2")
                                .orElseThrow()
                                .self()
                                .orElseThrow()
                                .value())
                .isEqualTo(new Value.Day(LocalDate.of(2023, 4, 3)));
    }

    @Test
    void readsYesAndNoAsPeopleTypeThem() {
        for (String yes : List.of("Có", "CÓ", "co", "x", "X", "Yes", "có.", " Có ")) {
            assertThat(figure("1.3", "yes", yes)).as(yes).isEqualTo(new Value.Truth(true));
        }
        for (String no : List.of("Không", "không", "KHÔNG", "K", "ko", "No")) {
            assertThat(figure("1.3", "yes", no)).as(no).isEqualTo(new Value.Truth(false));
        }
        assertThat(figure("1.3", "yes", "Có, chưa đủ")).isEqualTo(Value.of("Có, chưa đủ"));
    }

    @Test
    void bringsALevelToTheWordsOfTheCriteriaSet() {
        assertThat(figure("2.1", "level", "đầy đủ ")).isEqualTo(Value.of("Đầy đủ"));
        assertThat(figure("2.1", "level", "thieu noi dung")).isEqualTo(Value.of("Thiếu nội dung"));
        assertThat(figure("2.1", "level", "Tốt")).isEqualTo(Value.of("Tốt"));
    }

    @Test
    void findsRowsThatMovedOrWhoseCodeWasRetyped() {
        Submission straight = submission(filledCard().bytes());
        Submission moved =
                submission(
                        filledCard()
                                .change(
                                        book -> {
                                            XSSFSheet sheet = book.getSheetAt(1);
                                            sheet.shiftRows(20, sheet.getLastRowNum(), 3);
                                            code(sheet, "1.3").setCellValue(1.3);
                                            code(sheet, "1.2").setCellValue("1.2. ");
                                            code(sheet, "1.1.2.a").setBlank();
                                            code(sheet, "1.1.2.b").setCellValue("1.1.2.B");
                                            code(sheet, "2.2").setCellValue("\u00A02.2\u00A0");
                                        })
                                .bytes());
        assertThat(values(moved)).isEqualTo(values(straight));
        assertThat(moved.strays()).isEmpty();
    }

    @Test
    void namesRowsThatAreStrangeOrRepeated() {
        FilledScorecard card = filledCard();
        card.change(
                book -> {
                    XSSFSheet sheet = book.getSheetAt(1);
                    int last = sheet.getLastRowNum();
                    sheet.createRow(last + 1).createCell(0).setCellValue("9.9");
                    sheet.createRow(last + 2).createCell(0).setCellValue("1.2");
                    sheet.getRow(last + 2).createCell(5).setCellValue(7);
                    sheet.createRow(last + 3).createCell(0).setCellValue("Ghi chú");
                });
        int last = card.sheet().getLastRowNum();
        Submission read = submission(card.bytes());
        assertThat(read.strays())
                .isEqualTo(
                        List.of(
                                new StrayRow("9.9", new Place.Cell(SHEET, "A" + (last - 1)), false),
                                new StrayRow("1.2", new Place.Cell(SHEET, "A" + last), true)));
        assertThat(read.leaf("1.2").orElseThrow().self().orElseThrow().value())
                .isEqualTo(number("1"));
    }

    @Test
    void leavesOutWhatTheSheetNoLongerHas() {
        Submission read =
                submission(
                        filledCard()
                                .change(
                                        book -> {
                                            XSSFSheet sheet = book.getSheetAt(1);
                                            clearColumn(sheet, Column.EVIDENCE);
                                            sheet.removeRow(code(sheet, "2.2").getRow());
                                        })
                                .bytes());
        assertThat(read.leaf("2.2")).isEmpty();
        assertThat(read.leaf("1.2").orElseThrow().evidence()).isEmpty();
        assertThat(read.leaves()).hasSize(Example.SET.leaves().size() - 1);
    }

    @Test
    void findsCodesInsideNames() {
        byte[] bytes =
                xlsx(
                        book -> {
                            Sheet sheet = book.createSheet("Bảng");
                            put(sheet, 0, "Nội dung", "Điểm chuẩn", "Tự chấm", "Giải trình");
                            put(sheet, 1, "1. Công tác chỉ đạo, điều hành", "", "1,5", "");
                            put(sheet, 2, "  1.1.1. Ban hành kế hoạch năm", "1", "1", "");
                            put(sheet, 3, "  1.2 - Tin bài tuyên truyền", "1,5", "0,5", "");
                            put(sheet, 4, "  1.3) Phân công người đứng đầu", "0,5", "0", "");
                            put(sheet, 5, "  12 tin bài", "", "", "");
                            put(sheet, 6, "Tổng cộng", "3", "1,5", "");
                        });
        Submission read = submission(bytes);
        assertThat(read.leaves())
                .extracting(LeafEntry::code, leaf -> leaf.self().orElseThrow().value())
                .containsExactly(
                        tuple("1.1.1", number("1")),
                        tuple("1.2", number("0.5")),
                        tuple("1.3", number("0")));
        assertThat(read.totals()).extracting(TotalEntry::code).containsExactly("1", "1");
    }

    private static XSSFCell code(XSSFSheet sheet, String code) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row -> row != null && row.getCell(0) != null)
                .map(row -> row.getCell(0))
                .filter(cell -> cell.toString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void clearColumn(XSSFSheet sheet, Column column) {
        sheet.forEach(
                row -> {
                    var cell = ((XSSFRow) row).getCell(List.of(Column.values()).indexOf(column));
                    if (cell != null) {
                        cell.setBlank();
                    }
                });
    }

    private static void put(Sheet sheet, int row, String... texts) {
        var created = sheet.createRow(row);
        for (int i = 0; i < texts.length; i++) {
            created.createCell(i).setCellValue(texts[i]);
        }
    }

    private static Value self(String typed) {
        return typed("1.1.2", Column.SELF, typed)
                .leaf("1.1.2")
                .orElseThrow()
                .self()
                .orElseThrow()
                .value();
    }

    private static Value count(String typed) {
        return figure("1.1.2", "a", typed);
    }

    private static Value figure(String code, String key, String typed) {
        String row = code + "." + key;
        return figures(typed(row, Column.FIGURE, typed)).get(row);
    }

    /** The blank scorecard with this text in one cell. */
    private static Submission typed(String code, Column column, String text) {
        FlatSheet table = BLANK.sheets().get(1);
        int row =
                table.cells().stream()
                        .filter(cell -> cell.column() == 0 && cell.shown().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .row();
        List<FlatCell> cells = new ArrayList<>(table.cells());
        int at = List.of(Column.values()).indexOf(column);
        cells.add(new FlatCell(row, at, text, Value.of(Blanks.strip(text)), Optional.empty()));
        FlatSheet changed = new FlatSheet(table.name(), false, cells);
        FlatWorkbook workbook = new FlatWorkbook(List.of(changed), BLANK.properties(), "");
        return SubmissionReader.read(workbook, SCORECARD, Example.SET);
    }

    private static Map<String, Value> figures(Submission submission) {
        return submission.leaves().stream()
                .flatMap(
                        leaf ->
                                leaf.figures().entrySet().stream()
                                        .filter(each -> !each.getValue().isBlank())
                                        .map(
                                                each ->
                                                        Map.entry(
                                                                leaf.code() + "." + each.getKey(),
                                                                each.getValue().value())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What was stated, without the places. */
    static Map<String, Value> values(Submission submission) {
        Map<String, Value> values = new TreeMap<>(figures(submission));
        for (LeafEntry leaf : submission.leaves()) {
            leaf.self().ifPresent(entry -> values.put(leaf.code() + " self", entry.value()));
            leaf.evidence().ifPresent(entry -> values.put(leaf.code() + " ev", entry.value()));
            leaf.page().ifPresent(entry -> values.put(leaf.code() + " page", entry.value()));
            leaf.max().ifPresent(entry -> values.put(leaf.code() + " max", entry.value()));
            leaf.explanation().ifPresent(entry -> values.put(leaf.code() + " exp", entry.value()));
        }
        return values;
    }

    private static Value number(String number) {
        return Value.of(new BigDecimal(number));
    }

    private static Optional<Entry> amount(String cell, String shown, String number) {
        return entry(cell, shown, number(number));
    }

    private static Optional<Entry> words(String cell, String text) {
        return entry(cell, text, Value.of(text));
    }

    private static Optional<Entry> blank(String cell) {
        return entry(cell, "", Value.blank());
    }

    private static Optional<Entry> entry(String cell, String shown, Value value) {
        return Optional.of(new Entry(new Place.Cell(SHEET, cell), shown, value, Optional.empty()));
    }
}
