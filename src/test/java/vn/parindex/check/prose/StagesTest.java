package vn.parindex.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.model.ReportKind;

class StagesTest {
    private static AReport saying(String... lines) {
        return AReport.of("Báo cáo chỉ số năm 2023", String.join("\n", lines)).ofDistrict();
    }

    @Test
    void anAppraisedScoreAboveTheSelfScoreIsFound() {
        assertThat(
                        saying("Xã Tân Lập tự chấm 85,5 điểm, điểm thẩm định 88,25 điểm.")
                                .found(new StagesSaid()))
                .containsExactly("STAGE-SWAPPED [85,5 điểm, điểm thẩm định 88,25]");
    }

    @Test
    void oneScoreAmongOthersThatDoesNotSayItsStageIsFound() {
        assertThat(
                        saying(
                                        "**I. Kết quả**",
                                        "- Xã Tân Lập tự chấm 85/100 điểm.",
                                        "- Xã Mỹ Lộc tự chấm 86/100 điểm.",
                                        "- Xã Hà Long đạt 84/100 điểm.",
                                        "- Xã Đông Sơn tự chấm 83/100 điểm.")
                                .found(new StagesSaid()))
                .containsExactly("STAGE-UNCLEAR [84/100]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xã Tân Lập tự chấm 88,25 điểm, điểm thẩm định 85,5 điểm.",
                "Xã Tân Lập tự chấm 85,5 điểm, sau giải trình điểm thẩm định 88,25 điểm.",
                "Xã Tân Lập tự chấm 40/50 điểm, thẩm định 78/86 điểm.",
                "Sau thẩm định xã Tân Lập bị trừ 4 điểm, xã Mỹ Lộc bị trừ 2 điểm so với điểm tự chấm.",
                "Xã Tân Lập tự chấm 80 điểm; thẩm định trừ 85 điểm của các xã.",
                "Xã Tân Lập đạt 85/100 điểm; xã Mỹ Lộc đạt 86/100 điểm."
            })
    void scoresThatSayTheirStageAreLeftAlone(String sentence) {
        assertThat(saying(sentence).found(new StagesSaid())).isEmpty();
    }

    @Test
    void ownPointsToldAsAResultAreFound() {
        String total = "Tổng điểm tự chấm của xã là 81,5/86 điểm.";
        assertThat(ofItself(total, "Xã đạt 81,5 điểm."))
                .containsExactly("STAGE-UNCLEAR [81,5 điểm]");
        assertThat(ofItself(total, "Xã tự đánh giá đạt 81,5 điểm.", "Năm 2022 xã đạt 80 điểm."))
                .isEmpty();
    }

    private static List<String> ofItself(String... lines) {
        return AReport.of(lines).of(ReportKind.SELF_ASSESSMENT).found(new StagesSaid());
    }
}
