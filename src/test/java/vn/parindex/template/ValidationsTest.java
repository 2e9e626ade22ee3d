package vn.parindex.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.junit.jupiter.api.Test;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.testing.ALeaf;
import vn.parindex.testing.ASet;

/** What the cells accept, and the hints they show. */
class ValidationsTest {
    private static final Blank BLANK = Blank.of(Blank.set());

    @Test
    void scoresLieBetween0AndTheMaximum() {
        assertThat(rule("F8")).isEqualTo("DECIMAL 0..3 STOP");
        assertThat(rule("F13")).isEqualTo("DECIMAL 0..0.5 STOP");
        assertThat(prompt("F13"))
                .isEqualTo(
                        "Điểm tự chấm 1.2: Ghi số từ 0 đến 0,5, lẻ đến 0,25 điểm. Nếu máy không nhận"
                                + " dấu phẩy, hãy dùng dấu chấm.");
        assertThat(at("F13").orElseThrow().getErrorBoxText())
                .isEqualTo(
                        "Điểm tự chấm của 1.2 phải là số từ 0 đến 0,5. Nếu máy không nhận dấu phẩy,"
                                + " hãy dùng dấu chấm, ví dụ: 0.5.");
    }

    @Test
    void figuresAreWholeNumbersPercentagesOrChoices() {
        assertThat(rule("D9")).isEqualTo("INTEGER 0..1000000000000000 STOP");
        assertThat(rule("D10")).isEqualTo("INTEGER 0..1000000000000000 STOP");
        assertThat(rule("D12")).isEqualTo("LIST '_danh_muc'!$A$1:$A$2 STOP");
        assertThat(rule("D16")).isEqualTo("DECIMAL 0..1000000000000000 STOP");
        assertThat(rule("D17")).isEqualTo("LIST '_danh_muc'!$A$1:$A$2 STOP");
        assertThat(rule("D19")).isEqualTo("LIST '_danh_muc'!$B$1:$B$2 STOP");
    }

    @Test
    void listsOfferTheirWordsWithCommasAndAll() {
        List<String> words = new ArrayList<>();
        BLANK.workbook()
                .getSheet("_danh_muc")
                .forEach(row -> row.forEach(cell -> words.add(Blank.shown(cell))));

        assertThat(words).containsExactly("Có", "Đầy đủ, đúng hạn", "Không", "Không đạt");
        assertThat(at("D19").orElseThrow().getSuppressDropDownArrow()).isTrue();
    }

    @Test
    void aDateMayBeReplacedByTheWordsThatNothingWasIssued() {
        CriteriaSet set =
                ASet.of("ngay", 2023)
                        .area(
                                "1",
                                "Một",
                                ALeaf.of("1.1", "1")
                                        .due("Ngày ban hành", LocalDate.of(2022, 12, 31)))
                        .build();

        assertThat(rule(Blank.of(set), "D8"))
                .isEqualTo("FORMULA OR(ISNUMBER(D8),D8=\"Không ban hành\") WARNING");
        assertThat(prompt(Blank.of(set), "D8"))
                .isEqualTo(
                        "Ngày ban hành: Ghi theo thứ tự ngày/tháng/năm, ví dụ:"
                                + " 05/01/2023. Nếu không có văn bản, ghi: Không ban hành.");
    }

    @Test
    void evidenceCellsNameTheDocumentsAskedFor() {
        assertThat(prompt("H8"))
                .isEqualTo(
                        "Tài liệu kiểm chứng: Tài liệu cần có: Văn bản liên quan. Ghi số,"
                                + " ký hiệu và ngày, ví dụ: 12/KH-UBND ngày 05/01/2023. Nhiều tài"
                                + " liệu: cách nhau bằng dấu chấm phẩy.");
    }

    @Test
    void aFigureOfASystemSaysSo() {
        assertThat(prompt("D16"))
                .endsWith("Số liệu chính thức lấy từ hệ thống; đơn vị kê khai để đối chiếu.");
    }

    @Test
    void aLockedSurveyScoreSaysWhy() {
        assertThat(prompt("F20"))
                .isEqualTo(
                        "Điểm tự chấm: Điểm này do cơ quan tổng hợp chấm theo kết quả điều tra xã"
                                + " hội học; đơn vị không tự chấm.");
    }

    @Test
    void noHintIsLongerThanExcelTakes() {
        String name =
                "Tổng số thủ tục hành chính thuộc thẩm quyền giải quyết của cấp xã ".repeat(9);
        CriteriaSet set =
                ASet.of("dai", 2023)
                        .area("1", "Một", ALeaf.of("1.1", "1").ratio(name, name))
                        .build();

        assertThat(Blank.of(set).sheet().getDataValidations())
                .allSatisfy(
                        validation -> {
                            assertThat(validation.getPromptBoxTitle()).hasSizeLessThanOrEqualTo(32);
                            assertThat(validation.getPromptBoxText()).hasSizeLessThanOrEqualTo(255);
                        });
    }

    private String rule(String address) {
        return rule(BLANK, address);
    }

    private static String rule(Blank blank, String address) {
        XSSFDataValidation validation = at(blank, address).orElseThrow();
        DataValidationConstraint accepted = validation.getValidationConstraint();
        String what =
                switch (accepted.getValidationType()) {
                    case ValidationType.LIST -> "LIST " + accepted.getFormula1();
                    case ValidationType.FORMULA -> "FORMULA " + accepted.getFormula1();
                    case ValidationType.INTEGER -> "INTEGER " + range(accepted);
                    case ValidationType.DECIMAL -> "DECIMAL " + range(accepted);
                    default -> "other";
                };
        return what
                + switch (validation.getErrorStyle()) {
                    case DataValidation.ErrorStyle.STOP -> " STOP";
                    case DataValidation.ErrorStyle.WARNING -> " WARNING";
                    default -> " INFO";
                };
    }

    private static String range(DataValidationConstraint accepted) {
        return accepted.getFormula1() + ".." + accepted.getFormula2();
    }

    private String prompt(String address) {
        return prompt(BLANK, address);
    }

    private static String prompt(Blank blank, String address) {
        XSSFDataValidation validation = at(blank, address).orElseThrow();
        return validation.getPromptBoxTitle() + ": " + validation.getPromptBoxText();
    }

    private Optional<XSSFDataValidation> at(String address) {
        return at(BLANK, address);
    }

    private static Optional<XSSFDataValidation> at(Blank blank, String address) {
        return blank.sheet().getDataValidations().stream()
                .filter(
                        validation ->
                                validation
                                        .getRegions()
                                        .getCellRangeAddresses()[0]
                                        .formatAsString()
                                        .equals(address))
                .findFirst();
    }
}
