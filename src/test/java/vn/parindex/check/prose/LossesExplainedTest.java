package vn.parindex.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LossesExplainedTest {
    private static final LossesExplained CHECK = new LossesExplained();

    // lost: 1,5 + 2,75 + 4 = 8,25 of 35; the unit gave itself 30, so 3,25 below that
    private static final String SCORES =
            """
            Tự đánh giá 30/35 điểm, thẩm định đạt 26,75/35 điểm, bị trừ %s điểm.
            Điểm theo từng lĩnh vực:
            (1) Chỉ đạo, điều hành đạt 8,5/10 điểm.
            (2) Cải cách thủ tục hành chính đạt 12,25/15 điểm.
            (3) Cải cách tài chính công đạt 6/10 điểm.
            """;

    @Test
    void showsEveryReadingOfALossThatFitsNone() {
        AReport report =
                AReport.of(SCORES.formatted("5,5"), "- Tiêu chí 3.1. Giải ngân: trừ 4 điểm.");
        assertThat(report.found(CHECK)).containsExactly("LOSS-TOTAL [5,5 điểm]");
        assertThat(CHECK.find(report.examined()).get(0).facts().get("readings"))
                .hasToString("Words[text=4; 30 − 26,75 = 3,25; 35 − 26,75 = 8,25]");
    }

    @Test
    void findsMoreTakenOffThanLostUnderTheHeadingOfTheArea() {
        assertThat(
                        AReport.of(
                                        SCORES.formatted("3,25"),
                                        "**II. TỒN TẠI, HẠN CHẾ**",
                                        "**1. Công tác chỉ đạo, điều hành**",
                                        "- Kế hoạch ban hành chậm: bị trừ 1 điểm.",
                                        "- Tuyên truyền chưa đủ: bị trừ 0,75 điểm.")
                                .found(CHECK))
                .containsExactly("LOSS-EXCEEDED [8,5/10 điểm]");
    }

    @Test
    void notesALossThatIsExplainedInPart() {
        assertThat(
                        AReport.of(SCORES.formatted("8,25"), "- Tiêu chí 2.4. Số hóa: trừ 2 điểm.")
                                .found(CHECK))
                .containsExactly("LOSS-UNEXPLAINED [12,25/15 điểm]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Tiêu chí 1.1. Kế hoạch: trừ 1,5 điểm.",
                "- Tiêu chí 3.1. Giải ngân: trừ 2,5 điểm.\n- Tiêu chí 3.2. Công khai: trừ 1,5 điểm.",
                "- Tiêu chí 1.1. Sau thẩm định xã Tân Lập bị trừ 4 điểm, xã Mỹ Lộc bị trừ 2 điểm.",
                "- Tiêu chí 1.1. Kế hoạch: các xã bị trừ từ 0,4-1,29 điểm.",
                "- Tiêu chí 1.1. Kế hoạch: trừ điểm do chậm.",
                "Năm 2022 bị trừ 9 điểm."
            })
    void isSilentWhereEveryLossIsExplainedOrNoneIsItemised(String text) {
        for (String whole : new String[] {"3,25", "8,25"}) {
            assertThat(AReport.of(SCORES.formatted(whole), text).found(CHECK)).isEmpty();
        }
    }
}
