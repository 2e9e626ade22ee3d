package vn.parindex.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.model.ReportKind;

class AreaScoresAgreeTest {
    private static final String[] LINES = {
        "Kết quả tự đánh giá từng lĩnh vực:",
        "1. Chỉ đạo, điều hành đạt 5,25/8 điểm.",
        "2. Cải cách thể chế đạt 4,75/6 điểm.",
        "3. Cải cách thủ tục hành chính đạt 4,3/5 điểm."
    };
    private static final Map<String, BigDecimal> CARD =
            Map.of(
                    "1", new BigDecimal("5.25"),
                    "2", new BigDecimal("4.75"),
                    "3", new BigDecimal("4.33"));

    @Test
    void anAreaThatTheScorecardSumsUpOtherwiseIsTold() {
        assertThat(own().scorecard(CARD).found(new AreaScoresAgree()))
                .containsExactly("SCORECARD-AREA-DIFFERS [4,3]");
    }

    @Test
    void equalPointsAreEqualHoweverManyZerosArePrinted() {
        Map<String, BigDecimal> card =
                Map.of(
                        "1", new BigDecimal("5.250"),
                        "2", new BigDecimal("4.75"),
                        "3", new BigDecimal("4.300"));
        assertThat(own().scorecard(card).found(new AreaScoresAgree())).isEmpty();
    }

    @Test
    void withoutAScorecardNothingIsCompared() {
        assertThat(own().found(new AreaScoresAgree())).isEmpty();
    }

    @Test
    void aPeriodicReportTellsOtherPoints() {
        AReport report = AReport.of(LINES).scorecard(CARD);
        assertThat(report.found(new AreaScoresAgree())).isEmpty();
    }

    @Test
    void aReportOfNoKnownUnitHasNoScorecard() {
        assertThat(own().ofNobody().scorecard(CARD).found(new AreaScoresAgree())).isEmpty();
    }

    @Test
    void anAreaThatTheSetDoesNotHaveIsLeftAlone() {
        AReport report =
                AReport.of(
                                LINES[0],
                                LINES[1],
                                LINES[2],
                                "3. Xây dựng nông thôn mới đạt 4,3/5 điểm.")
                        .of(ReportKind.SELF_ASSESSMENT)
                        .scorecard(CARD);
        assertThat(report.found(new AreaScoresAgree())).isEmpty();
    }

    private static AReport own() {
        return AReport.of(LINES).of(ReportKind.SELF_ASSESSMENT);
    }
}
