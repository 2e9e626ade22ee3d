package vn.parindex.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatiosHoldTest {
    private static final RatiosHold CHECK = new RatiosHold();

    @Test
    void reckonsAProportionAnew() {
        assertThat(
                        AReport.of("Số hồ sơ số hóa là 1.235/1.384 hồ sơ, đạt tỷ lệ 98,23%.")
                                .found(CHECK))
                .containsExactly("RATIO-WRONG [98,23%]");
    }

    @Test
    void reckonsAProportionBehindItsPercentage() {
        assertThat(AReport.of("Tỷ lệ giải quyết đúng hạn đạt 87,5% (412/480 hồ sơ).").found(CHECK))
                .containsExactly("RATIO-WRONG [87,5%]");
    }

    @Test
    void reckonsAShareOfTheTotalInTheSameSentence() {
        assertThat(
                        AReport.of(
                                        "Tiếp nhận 320 hồ sơ, trả trước hạn 300 (tỷ lệ 95,73%), quá hạn"
                                                + " 20 (tỷ lệ 6,25%).")
                                .found(CHECK))
                .containsExactly("RATIO-WRONG [95,73%]");
    }

    @Test
    void reckonsAShareOfTheTotalInTheSentenceBefore() {
        assertThat(
                        AReport.of(
                                        "Tổng số hồ sơ tiếp nhận là 320 hồ sơ. Giải quyết trước hạn 300"
                                                + " hồ sơ (tỷ lệ 39,75%).")
                                .found(CHECK))
                .containsExactly("RATIO-WRONG [39,75%]");
    }

    @Test
    void notesALastDigitCutOff() {
        assertThat(AReport.of("Có 2/3 thôn đạt chuẩn, chiếm 66,66%.").found(CHECK))
                .containsExactly("RATIO-TRUNCATED [66,66%]");
    }

    @Test
    void notesAShareOfSomethingThatIsNotPrinted() {
        assertThat(
                        AReport.of(
                                        "Nộp trực tuyến 41 hồ sơ (tỷ lệ 61,19% so với các thủ tục cung"
                                                + " cấp trực tuyến).")
                                .found(CHECK))
                .containsExactly("RATIO-WITHOUT-WHOLE [61,19%]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số hồ sơ số hóa là 1.235/1.384 hồ sơ, đạt tỷ lệ 89,23%.",
                "Tiếp nhận 320 hồ sơ, trả trước hạn 300 (tỷ lệ 93,75%), quá hạn 20 (tỷ lệ 6,25%).",
                "Tổng số hồ sơ tiếp nhận là 320 hồ sơ. Giải quyết trước hạn 300 hồ sơ (93,75%).",
                "Tổ chức 05 hội nghị, đạt 50% kế hoạch.",
                "Tiếp nhận 320 hồ sơ, tăng 12,5% so với cùng kỳ.",
                "Tiếp nhận 320 hồ sơ. Thu ngân sách đạt 47% dự toán.",
                "Có 07/07 thôn đạt 100%.",
                "Trước hạn 200 hồ sơ (chiếm 66,67%), đúng hạn 50 hồ sơ (chiếm 16,67%), quá hạn 50 hồ"
                        + " sơ (chiếm 16,66%).",
                "Tuyên truyền cho 500 lượt người, tỷ lệ hài lòng đạt 92%.",
                "Xã có 21 cán bộ, công chức; 120 hồ sơ được số hóa (tỷ lệ 98,5%)."
            })
    void isSilentWhereItHoldsOrNoWholeIsCertain(String sentence) {
        assertThat(AReport.of(sentence).found(CHECK)).isEmpty();
    }

    @Test
    void reckonsAProportionOfAPlan() {
        assertThat(AReport.of("Kiểm tra được 2/14 thôn, đạt 14,2% kế hoạch.").found(CHECK))
                .containsExactly("RATIO-TRUNCATED [14,2%]");
        assertThat(AReport.of("Kiểm tra được 2/14 thôn, đạt 14,3% kế hoạch.").found(CHECK))
                .isEmpty();
        assertThat(AReport.of("Kiểm tra được 2/14 thôn, đạt 50% kế hoạch.").found(CHECK)).isEmpty();
    }

    @Test
    void takesWhatIsSaidToBeTheWholeForIt() {
        assertThat(
                        AReport.of(
                                        "Tiếp nhận 1.314 hồ sơ. Có 978 hồ sơ nộp qua mạng trên tổng số 1.125 hồ sơ, đạt 86,9%.")
                                .found(CHECK))
                .isEmpty();
        assertThat(
                        AReport.of("Có 978 hồ sơ nộp qua mạng trên tổng số 1.125 hồ sơ, đạt 68,9%.")
                                .found(CHECK))
                .containsExactly("RATIO-WRONG [68,9%]");
    }

    @Test
    void isSureOfAWholeThatPartAndRestMake() {
        assertThat(
                        AReport.of(
                                        "Được giao 29 nhiệm vụ, hoàn thành 28 nhiệm vụ (đạt 91,8%), đang thực hiện 1 nhiệm vụ.")
                                .found(CHECK))
                .containsExactly("RATIO-WRONG [91,8%]");
        assertThat(
                        AReport.of(
                                        "Được giao 29 nhiệm vụ, hoàn thành 20 nhiệm vụ (đạt 91,8%), chưa đến hạn 1 nhiệm vụ.")
                                .found(CHECK))
                .isEmpty();
    }

    @Test
    void takesNoPartWithAShareOfItsOwnForTheWhole() {
        assertThat(
                        AReport.of(
                                        "Xã có 25 cán bộ, công chức. Trình độ: đại học 14 người, chiếm 56%; cao đẳng 5 người, chiếm 23%; trung cấp 6 người, chiếm 24%.")
                                .found(CHECK))
                .containsExactly("RATIO-WRONG [23%]");
    }
}
