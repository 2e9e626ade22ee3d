package vn.parindex.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedLossesTest {
    private static final LossesExplained CHECK = new LossesExplained();

    // 12 of 15: 3 lost
    @Test
    void findsALossThatIsNotWhatTheScoreLeaves() {
        AReport report = AReport.of("Cải cách tài chính công: tự chấm 12/15 điểm, trừ 4,5 điểm.");
        assertThat(report.found(CHECK)).containsExactly("LOSS-TOTAL [4,5 điểm]");
        assertThat(CHECK.find(report.examined()).get(0).facts().get("readings"))
                .hasToString("Words[text=15 − 12 = 3]");
    }

    @Test
    void findsMoreTakenOffUnderTheLineThanItSays() {
        assertThat(
                        AReport.of(
                                        "Về tài chính công, xã tự đánh giá 12/15 điểm, giảm trừ 3 điểm, do:",
                                        "Tiêu chí 6.1.2. Giải ngân: trừ 2 điểm vì chậm.",
                                        "Tiêu chí 6.1.3. Công khai: trừ 1,5 điểm vì thiếu.")
                                .found(CHECK))
                .containsExactly("LOSS-EXCEEDED [12/15 điểm]");
    }

    @Test
    void notesWhatTheLinesUnderItLeaveOpen() {
        assertThat(
                        AReport.of(
                                        "Lĩnh vực tài chính công (12/15 điểm) bị trừ 3 điểm, trong đó:",
                                        "- Giải ngân: bị trừ 2 điểm.",
                                        "- Xã cần làm tốt hơn trong năm sau.")
                                .found(CHECK))
                .containsExactly("LOSS-UNEXPLAINED [12/15 điểm]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tài chính công: tự chấm 12/15 điểm, trừ 3 điểm, gồm:\n- Giải ngân: trừ 2 điểm.\n- Công khai: trừ 1 điểm.",
                "Tự chấm 14/15 điểm.\nThẩm định đạt 12/15 điểm, bị trừ 2 điểm.",
                "Xã Tân Lập đạt 12/15 điểm, bị trừ 1 điểm do gửi chậm.",
                "Điều tra xã hội học đạt 12/15 điểm, trừ 1 điểm.",
                "Tài chính công: tự chấm 12/15 điểm, trừ 3 điểm.\n- Năm sau mỗi lỗi trừ 1 điểm."
            })
    void isSilentWhereTheLossFitsOrIsOfSomethingElse(String text) {
        assertThat(AReport.of(text).found(CHECK)).isEmpty();
    }
}
