package vn.parindex.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.model.Period;

class ClassesTest {
    private static final String LIMITS =
            """
            - Hoàn thành xuất sắc nhiệm vụ: tổng điểm đạt từ 90% đến 100% và các lĩnh vực đạt từ 80% trở lên.
            - Hoàn thành tốt nhiệm vụ: tổng điểm đạt từ 80% đến dưới 90% và các lĩnh vực đạt từ 70% trở lên.
            - Hoàn thành nhiệm vụ: tổng điểm đạt từ 50% đến dưới 80% và các lĩnh vực đạt từ 50% trở lên.
            - Không hoàn thành nhiệm vụ: tổng điểm đạt dưới 50%.
            """;

    private static final String TABLE =
            """
            | TT | Đơn vị | Tổng điểm | Chỉ đạo | Thể chế | Xếp loại |
            | 1 | Xã Tân Lập | 92/100 | 45/50 | 47/50 | Hoàn thành xuất sắc |
            | 2 | Xã Mỹ Lộc | 84/100 | 40/50 | 44/50 | Hoàn thành tốt |
            | 3 | Xã Hà Long | 82/100 | 48/50 | 34/50 | Hoàn thành |
            | 4 | Xã Đông Sơn | 70/100 | 35/50 | 35/50 | Hoàn thành |
            """;

    private static AReport saying(String... lines) {
        return AReport.of("Báo cáo chỉ số cải cách hành chính năm 2023", String.join("\n", lines))
                .of(new Period(Period.Kind.YEAR, 1, 2023))
                .ofDistrict();
    }

    @Test
    void limitsThatLeaveAGapAreFound() {
        assertThat(
                        saying(
                                        "- Hoàn thành xuất sắc nhiệm vụ: đạt từ 90% đến 100%.",
                                        "- Hoàn thành tốt nhiệm vụ: đạt trên 80% đến dưới 90%.",
                                        "- Hoàn thành nhiệm vụ: đạt từ 65% đến dưới 80%.",
                                        "- Không hoàn thành nhiệm vụ: đạt dưới 50%.")
                                .found(new ClassLimits()))
                .containsExactly("CLASS-GAP [từ 65% đến dưới 80%]", "CLASS-GAP [dưới 50%]");
    }

    @Test
    void limitsThatOverlapAreFound() {
        assertThat(
                        saying(
                                        "Loại tốt từ 80 điểm đến 100 điểm; loại khá từ 65 điểm đến 80 điểm; loại trung bình dưới 65 điểm.")
                                .found(new ClassLimits()))
                .containsExactly("CLASS-OVERLAP [từ 65 điểm đến 80 điểm]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Loại tốt từ 80 điểm trở lên; loại khá từ 65 điểm đến dưới 80 điểm; loại trung bình dưới 65 điểm.",
                "Có 12 đơn vị loại tốt, trong đó 05 đơn vị có tỷ lệ từ 80% đến dưới 85%.",
                "Tiêu chí 6.3.1 đạt mức từ 80% đến dưới 100% nên bị trừ 1 điểm.",
                "Kết quả tốt, tỷ lệ hồ sơ đúng hạn từ 95% trở lên; mức độ khá hơn năm trước từ 2% đến 3%.",
                "Xuất sắc: từ 90 điểm trở lên."
            })
    void wholeLimitsAreLeftAlone(String sentence) {
        assertThat(saying(sentence).found(new ClassLimits())).isEmpty();
    }

    @Test
    void aClassAboveTheTotalIsFound() {
        assertThat(
                        saying(LIMITS, "Xã Vĩnh Hòa đạt 78,5%, xếp loại Hoàn thành tốt nhiệm vụ.")
                                .found(new ClassesEarned()))
                .containsExactly("CLASS-DIFFERS [Hoàn thành tốt nhiệm vụ]");
    }

    @Test
    void aClassThatTheLowestAreaDoesNotAllowIsFound() {
        assertThat(
                        saying(
                                        LIMITS,
                                        TABLE.replace(
                                                "34/50 | Hoàn thành |", "34/50 | Hoàn thành tốt |"))
                                .found(new ClassesEarned()))
                .containsExactly("CLASS-DIFFERS [Hoàn thành tốt]");
    }

    @Test
    void rightClassesAreLeftAlone() {
        assertThat(saying(LIMITS, TABLE).found(new ClassesEarned())).isEmpty();
        assertThat(
                        saying(
                                        LIMITS,
                                        "Xã Vĩnh Hòa đạt 78,5%, xếp loại Hoàn thành nhiệm vụ.",
                                        "Xã Tân Tập đạt 85%, lĩnh vực tài chính công đạt 60%, xếp loại Hoàn thành nhiệm vụ.",
                                        "Xã Phú Cường đạt 91%, xếp loại Hoàn thành tốt nhiệm vụ do có lĩnh vực đạt thấp.",
                                        "Toàn huyện đạt 83,69%, xếp loại Hoàn thành nhiệm vụ.")
                                .found(new ClassesEarned()))
                .isEmpty();
    }

    @Test
    void theSetsOwnLimitsCountOnlyInItsYear() {
        String sentence = "Xã Vĩnh Hòa đạt 72/100 điểm, xếp loại tốt.";
        assertThat(saying(sentence).found(new ClassesEarned()))
                .containsExactly("CLASS-DIFFERS [tốt]");
        assertThat(
                        saying(sentence)
                                .of(new Period(Period.Kind.YEAR, 1, 2022))
                                .found(new ClassesEarned()))
                .isEmpty();
        assertThat(saying("Toàn huyện đạt 72/100 điểm, xếp loại tốt.").found(new ClassesEarned()))
                .isEmpty();
    }

    @Test
    void classesThatDoNotAddUpToTheTableAreFound() {
        assertThat(
                        saying(
                                        LIMITS,
                                        TABLE,
                                        "Có 02 đơn vị đạt loại hoàn thành xuất sắc, 01 đơn vị đạt loại hoàn thành tốt, 02 đơn vị đạt loại hoàn thành.")
                                .found(new GroupCounts()))
                .containsExactly(
                        "CLASS-COUNT [02 đơn vị đạt loại hoàn thành xuất sắc, 01 đơn vị đạt loại hoàn thành tốt, 02]");
    }

    @Test
    void aClassWithAnotherNumberThanInTheTableIsFound() {
        assertThat(
                        saying(
                                        LIMITS,
                                        TABLE,
                                        "Kết quả: đạt loại hoàn thành xuất sắc 2 đơn vị, đạt loại hoàn thành 2 đơn vị.")
                                .found(new GroupCounts()))
                .containsExactly("CLASS-COUNT [2]");
    }

    @Test
    void movesThatDoNotAddUpAreFound() {
        assertThat(
                        saying(
                                        TABLE,
                                        "Có 02 đơn vị tăng bậc, 01 đơn vị giữ nguyên và 02 đơn vị giảm bậc.")
                                .found(new GroupCounts()))
                .containsExactly(
                        "PARTITION-COUNT [02 đơn vị tăng bậc, 01 đơn vị giữ nguyên và 02]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đạt loại hoàn thành xuất sắc 1 đơn vị, đạt loại hoàn thành tốt 1 đơn vị, đạt loại hoàn thành 2 đơn vị.",
                "Có 01 đơn vị đạt loại hoàn thành xuất sắc, 01 đơn vị đạt loại hoàn thành tốt, còn lại hoàn thành nhiệm vụ.",
                "Có 02 đơn vị tăng bậc, 01 đơn vị giữ nguyên và 01 đơn vị giảm bậc.",
                "Có 02 đơn vị tăng bậc, 01 đơn vị giảm bậc.",
                "Trong năm có 12 cán bộ được đánh giá hoàn thành tốt nhiệm vụ, 05 cán bộ hoàn thành nhiệm vụ."
            })
    void numbersThatFitOrSpeakOfOthersAreLeftAlone(String sentence) {
        assertThat(saying(LIMITS, TABLE, sentence).found(new GroupCounts())).isEmpty();
    }

    @Test
    void limitsMayStandInFrontOfTheirClass() {
        String rule =
                "Quy định: từ 90 điểm trở lên xếp loại Tốt, từ 80 điểm đến dưới %s điểm xếp loại"
                        + " Khá, dưới 80 điểm xếp loại Yếu.";
        assertThat(AReport.of(rule.formatted("88")).ofDistrict().found(new ClassLimits()))
                .containsExactly("CLASS-GAP [từ 80 điểm đến dưới 88 điểm]");
        assertThat(AReport.of(rule.formatted("92")).ofDistrict().found(new ClassLimits()))
                .containsExactly("CLASS-OVERLAP [từ 80 điểm đến dưới 92 điểm]");
        assertThat(AReport.of(rule.formatted("90")).ofDistrict().found(new ClassLimits()))
                .isEmpty();
    }
}
