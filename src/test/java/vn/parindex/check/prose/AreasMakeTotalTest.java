package vn.parindex.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.language.FindingText;
import vn.parindex.language.Messages;

class AreasMakeTotalTest {
    private static final AreasMakeTotal CHECK = new AreasMakeTotal();

    // 8,5 + 12,25 + 6 = 26,75 of 35; 1,5 + 2,2 + 0,8 = 4,5 of 5; together 31,25 of 40
    private static final String AREAS =
            """
            Điểm theo từng lĩnh vực:
            (1) Chỉ đạo, điều hành đạt 8,5/10 điểm, điều tra XHH đạt 1,5/2 điểm.
            (2) Cải cách thủ tục hành chính đạt 12,25/15 điểm, điều tra XHH đạt 2,2/2 điểm.
            (3) Cải cách tài chính công đạt 6/10 điểm, điều tra XHH đạt 0,8/1 điểm.
            """;

    private static AReport report(String totals) {
        return AReport.of(totals, AREAS);
    }

    @Test
    void tellsThatTheSubtotalIsWrongWhereTheTotalLessTheSurveyAgrees() {
        AReport report =
                report(
                        "Tổng điểm: 31,25/40 điểm, trong đó điểm thẩm định đạt 26,57/35 điểm; điểm"
                                + " điều tra XHH đạt 4,5/5 điểm.");
        assertThat(report.found(CHECK)).containsExactly("SUM-AREAS [26,57/35 điểm]");
        assertThat(
                        new FindingText(Messages.VIETNAMESE)
                                .message(CHECK.find(report.examined()).get(0)))
                .isEqualTo(
                        "Điểm các lĩnh vực cộng lại: 8,5 + 12,25 + 6 = 26,75; trong văn bản: 26,57."
                                + " Lấy tổng điểm trừ điểm còn lại cũng được: 31,25 − 4,5 = 26,75. Vậy số"
                                + " 26,57 sai, nên sửa thành 26,75.");
    }

    @Test
    void tellsThatAnAreaIsWrongWhereTheSubtotalAgreesWithTheTotal() {
        AReport report =
                report(
                        "Tổng điểm: 31,35/40 điểm, trong đó điểm thẩm định đạt 26,85/35 điểm; điểm"
                                + " điều tra XHH đạt 4,5/5 điểm.");
        assertThat(report.found(CHECK)).containsExactly("SUM-AREAS [26,85/35 điểm]");
        assertThat(CHECK.find(report.examined()).get(0).facts()).containsKey("sure");
    }

    @Test
    void addsTheSurveyApart() {
        assertThat(
                        report(
                                        "Tổng điểm: 31,25/40 điểm. Trong đó, điểm thẩm định đạt 26,75/35"
                                                + " điểm; điểm điều tra XHH đạt 4,6/5 điểm.")
                                .found(CHECK))
                .containsExactly("SUM-AREAS [4,6/5 điểm]");
    }

    @Test
    void addsTheMaximaAsWell() {
        assertThat(report("Điểm thẩm định đạt 26,75/36 điểm.").found(CHECK))
                .containsExactly("SUM-MAXIMA [26,75/36 điểm]");
    }

    @Test
    void addsAppraisalAndSurveyWithoutAnyList() {
        assertThat(
                        AReport.of(
                                        "Tổng điểm đạt 82,5/100 điểm, trong đó thẩm định 70,25/85 điểm,"
                                                + " điều tra xã hội học 12,5/15 điểm.")
                                .found(CHECK))
                .containsExactly("SUM-SURVEY-ADDED [82,5/100 điểm]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng điểm: 31,25/40 điểm, trong đó điểm thẩm định đạt 26,75/35 điểm; điểm điều tra"
                        + " XHH đạt 4,5/5 điểm.",
                "Tổng điểm: 31,25/40 điểm, tự đánh giá 30/35 điểm, thẩm định đạt 26,75/35 điểm;"
                        + " điều tra XHH đạt 4,5/5 điểm.",
                "Điểm thẩm định đạt 26,75/35 điểm.",
                "Năm 2022 đạt 25/36 điểm.",
                "Xếp thứ 4/8 huyện, thành phố.",
                "Kết quả như sau."
            })
    void isSilentWhereAllAgrees(String totals) {
        assertThat(report(totals).found(CHECK)).isEmpty();
    }

    @Test
    void isSilentWithoutTotals() {
        assertThat(AReport.of(AREAS).found(CHECK)).isEqualTo(List.of());
    }

    @Test
    void addsAreasInLinesWithoutBulletsUnderTheirTotal() {
        String areas =
                """
                Chỉ đạo, điều hành: tự đánh giá 8,5/10 điểm.
                Thủ tục hành chính: tự đánh giá 12/15 điểm.
                Tài chính công: tự đánh giá 6/10 điểm.
                """;
        String total = "Xã tự đánh giá đạt %s/35 điểm, bao gồm:";
        assertThat(AReport.of(total.formatted("27"), areas).found(new AreasMakeTotal()))
                .containsExactly("SUM-AREAS [27/35 điểm]");
        assertThat(AReport.of(total.formatted("26,5"), areas).found(new AreasMakeTotal()))
                .isEmpty();
    }
}
