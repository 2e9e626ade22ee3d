package vn.parindex.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.read.Cards.LANG;
import static vn.parindex.read.Cards.LUNG;
import static vn.parindex.read.Cards.blankCard;
import static vn.parindex.read.Cards.recognise;
import static vn.parindex.read.Cards.scorecard;
import static vn.parindex.read.Workbooks.xlsx;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;
import vn.parindex.model.Column;
import vn.parindex.model.Identity;
import vn.parindex.model.Recognition;
import vn.parindex.model.Table;

class RecogniserTest {
    private static final Identity OURS =
            new Identity(
                    Optional.of("bo-mau"),
                    Optional.of(2023),
                    Optional.of("bang-lang"),
                    Optional.of("Xã Bằng Lãng"),
                    Optional.of("1"));

    @Test
    void knowsABlankScorecard() {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            columns.put(column, columns.size());
        }
        assertThat(recognise(blankCard().bytes(), "x.xlsx"))
                .isEqualTo(
                        new Recognition.Scorecard(
                                "Phiếu chấm điểm",
                                OURS,
                                Optional.of(LANG),
                                Optional.empty(),
                                new Table(4, columns)));
    }

    @Test
    void needsOnlyOneMark() {
        Consumer<XSSFWorkbook> noProperties =
                book ->
                        book.getProperties()
                                .getCustomProperties()
                                .getUnderlyingProperties()
                                .setPropertyArray(new CTProperty[0]);
        Consumer<XSSFWorkbook> noSheet =
                book -> book.removeSheetAt(book.getSheetIndex(Identity.SHEET));
        Consumer<XSSFWorkbook> noHeader = book -> clear(book.getSheetAt(1), 0, 4);
        assertThat(changed(noProperties.andThen(noSheet)))
                .isEqualTo(
                        new Identity(
                                OURS.setId(),
                                OURS.year(),
                                Optional.empty(),
                                OURS.unitName(),
                                OURS.version()));
        Identity withoutName =
                new Identity(
                        OURS.setId(),
                        OURS.year(),
                        OURS.unitCode(),
                        Optional.empty(),
                        OURS.version());
        assertThat(changed(noProperties.andThen(noHeader))).isEqualTo(withoutName);
        assertThat(changed(noSheet.andThen(noHeader))).isEqualTo(withoutName);
    }

    @Test
    void saysWhenTheMarksNameTwoUnits() {
        byte[] bytes =
                blankCard()
                        .change(
                                book ->
                                        book.getSheetAt(1)
                                                .getRow(2)
                                                .getCell(0)
                                                .setCellValue("Đơn vị: TT. Bằng Lũng"))
                        .bytes();
        Recognition.Scorecard found = scorecard(bytes);
        assertThat(found.unit()).contains(LANG);
        assertThat(found.conflict()).contains(LUNG);
    }

    @ParameterizedTest
    @CsvSource({
        "phieu cham diem 2023 - Xã Bằng Lãng (sửa).xlsx, bang-lang",
        "bang-lung.xlsx, bang-lung",
        "UBND xã Yên Phong.xlsx, yen-phong",
        "PHIEU_BANG LANG_2023.xlsx, bang-lang"
    })
    void asksTheFileNameLast(String fileName, String code) {
        Recognition recognition = recognise(anonymous("1.1.1", "1.2", "1.3"), fileName);
        assertThat(((Recognition.Scorecard) recognition).unit().orElseThrow().code())
                .isEqualTo(code);
    }

    @Test
    void guessesNoUnit() {
        Recognition recognition =
                recognise(anonymous("1.1.1", "1.2", "1.3"), "Bằng Lãng và Bằng Lũng.xlsx");
        assertThat(((Recognition.Scorecard) recognition).unit()).isEmpty();
        assertThat(((Recognition.Scorecard) recognition).stated()).isEqualTo(Identity.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        // layout A
        "'STT;Tiêu chí, tiêu chí thành phần;Điểm tối đa;Số liệu kê khai;Cách tính điểm;Các yêu cầu"
                + " và tài liệu kiểm chứng;Điểm tự đánh giá','CODE NAME MAX FIGURE WORDING"
                + " EVIDENCE SELF'",
        // layout B
        "'STT;Tiêu chí;Điểm tối đa;Điểm tự chấm;Điểm thẩm định;Ghi chú của đơn vị;Ghi chú của thẩm"
                + " định','CODE NAME MAX SELF APPRAISED EXPLANATION REASON'",
        // layout C, code and name in one cell
        "'Nội dung;Điểm chuẩn;Tự chấm;Tài liệu kiểm chứng/Giải trình;Điểm chấm thực tế;Ý kiến',"
                + "'NAME MAX SELF EVIDENCE APPRAISED REASON'",
        // layout H
        "'Mã số;Nội dung;Điểm tối đa;Số liệu thực hiện;Tỷ lệ đạt được;Điểm tự chấm;Chữ ký','CODE"
                + " NAME MAX FIGURE - SELF -'",
        // renamed by hand
        "'Mã TC;Tên tiêu chí;ĐIỂM TỐI ĐA (100);Điểm xã tự chấm;Tài liệu kiểm chứng kèm theo;Giải"
                + " trình (nếu có)','CODE NAME MAX SELF EVIDENCE EXPLANATION'"
    })
    void findsTheColumnsOfOtherLayouts(String header, String columns) {
        Map<Column, Integer> expected = new EnumMap<>(Column.class);
        String[] names = columns.split(" ", -1);
        for (int i = 0; i < names.length; i++) {
            if (!names[i].equals("-")) {
                expected.put(Column.valueOf(names[i]), i);
            }
        }
        byte[] bytes = table(7, header.split(";", -1), "1.1.1", "1.1.2", "1.2");
        assertThat(scorecard(bytes).table()).isEqualTo(new Table(7, expected));
    }

    @Test
    void readsAHeaderOfTwoLines() {
        byte[] bytes =
                xlsx(
                        book -> {
                            Sheet sheet = book.createSheet("Bảng");
                            fill(sheet, 2, "TT", "Tiêu chí", "Điểm", "", "", "Tài liệu kiểm chứng");
                            fill(sheet, 3, "", "", "Tối đa", "Tự chấm", "Thẩm định", "");
                            fill(sheet, 4, "1.1.1", "Kế hoạch", "1");
                            fill(sheet, 5, "1.1.2", "Mức độ", "3");
                            fill(sheet, 6, "1.2", "Tin bài", "1.5");
                        });
        assertThat(scorecard(bytes).table())
                .isEqualTo(
                        new Table(
                                3,
                                Map.of(
                                        Column.CODE, 0,
                                        Column.NAME, 1,
                                        Column.MAX, 2,
                                        Column.SELF, 3,
                                        Column.APPRAISED, 4,
                                        Column.EVIDENCE, 5)));
    }

    @Test
    void ignoresItsOwnResultSheet() {
        byte[] bytes =
                blankCard()
                        .change(
                                book -> {
                                    Sheet sheet = book.createSheet("Kết quả kiểm tra");
                                    fill(sheet, 0, "Mã", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm");
                                    fill(sheet, 1, "1.1.1");
                                    fill(sheet, 2, "1.1.2");
                                    fill(sheet, 3, "1.2");
                                    book.setSheetOrder("Kết quả kiểm tra", 0);
                                })
                        .bytes();
        assertThat(scorecard(bytes).sheet()).isEqualTo("Phiếu chấm điểm");
    }

    @Test
    void refusesWithAReason() {
        byte[] letter = xlsx(book -> fill(book.createSheet("A"), 0, "Kính gửi", "UBND huyện"));
        assertThat(recognise(letter, "Bằng Lãng.xlsx"))
                .isEqualTo(new Recognition.Refused("not-a-scorecard"));
        byte[] other = table(0, new String[] {"STT", "Nội dung", "Điểm tối đa"}, "A", "B");
        assertThat(recognise(other, "x.xlsx"))
                .isEqualTo(new Recognition.Refused("not-a-scorecard"));
        byte[] bare = blankCard().change(book -> clear(book.getSheetAt(1), 4, 5)).bytes();
        assertThat(recognise(bare, "x.xlsx")).isEqualTo(new Recognition.Refused("no-table"));
        byte[] two = blankCard().change(book -> book.cloneSheet(1)).bytes();
        assertThat(recognise(two, "x.xlsx")).isEqualTo(new Recognition.Refused("two-tables"));
    }

    @Test
    void takesAScorecardOfAnotherSetForTheChecksToSpeakAbout() {
        byte[] bytes =
                blankCard()
                        .change(
                                book -> {
                                    var properties = book.getProperties().getCustomProperties();
                                    properties.getProperty(Identity.SET).setLpwstr("bo-cu");
                                    properties.getProperty(Identity.YEAR).setLpwstr("2021");
                                })
                        .bytes();
        Identity stated = scorecard(bytes).stated();
        assertThat(stated.setId()).contains("bo-cu");
        assertThat(stated.year()).contains(2021);
    }

    private static Identity changed(Consumer<XSSFWorkbook> change) {
        Recognition.Scorecard found = scorecard(blankCard().change(change).bytes());
        assertThat(found.unit()).contains(LANG);
        assertThat(found.conflict()).isEmpty();
        return found.stated();
    }

    private static void clear(XSSFSheet sheet, int from, int to) {
        for (int i = from; i < to; i++) {
            sheet.getRow(i).forEach(cell -> ((XSSFCell) cell).setBlank());
        }
    }

    private static byte[] anonymous(String... codes) {
        return table(0, new String[] {"Mã", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm"}, codes);
    }

    private static byte[] table(int header, String[] words, String... codes) {
        return xlsx(
                book -> {
                    Sheet sheet = book.createSheet("Bảng");
                    fill(sheet, header, words);
                    int row = header + 1;
                    for (String code : codes) {
                        fill(sheet, row++, words[0].equals("Nội dung") ? code + ". Tên" : code);
                    }
                });
    }

    private static void fill(Sheet sheet, int row, String... texts) {
        var created = sheet.createRow(row);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                created.createCell(i).setCellValue(texts[i]);
            }
        }
    }
}
