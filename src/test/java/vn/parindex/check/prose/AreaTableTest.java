package vn.parindex.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.model.ReportKind;

class AreaTableTest {
    // 8,5 + 12 + 6 = 26,5 of 10 + 15 + 10 = 35
    private static final String TABLE =
            """
            | STT | Lĩnh vực | Điểm tối đa | Điểm tự chấm |
            | 1 | Chỉ đạo, điều hành | 10 | 8,5 |
            | 2 | Thủ tục hành chính | 15 | 12 |
            | 3 | Tài chính công | 10 | 6 |
            """;

    @Test
    void holdsTheTotalOfASentenceToTheAreasOfTheTable() {
        AReport report = AReport.of("Xã tự đánh giá đạt 27,5/35 điểm, gồm:", TABLE);
        assertThat(report.found(new AreasMakeTotal())).containsExactly("SUM-AREAS [27,5/35 điểm]");
        assertThat(new AreasMakeTotal().find(report.examined()).get(0).facts().get("sum"))
                .hasToString("Words[text=8,5 + 12 + 6 = 26,5]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xã tự đánh giá đạt 26,5/35 điểm, gồm:",
                "Năm 2022, xã tự đánh giá đạt 27,5/35 điểm.",
                "Xã tự đánh giá đạt 27,5/40 điểm.",
                "Điều tra xã hội học đạt 27,5/35 điểm."
            })
    void isSilentOnTotalsThatFitOrAreOfSomethingElse(String text) {
        assertThat(AReport.of(text, TABLE).found(new AreasMakeTotal())).isEmpty();
    }

    @Test
    void leavesATotalThatIsAsTheTotalRowToTheCheckOfTables() {
        assertThat(
                        AReport.of("Xã tự chấm 28/35 điểm.", TABLE, "| | Tổng cộng | 35 | 28 |")
                                .found(new AreasMakeTotal()))
                .isEmpty();
    }

    @Test
    void holdsTheClaimOfAllPointsToTheRowOfTheArea() {
        AReport report =
                AReport.of(TABLE, "Lĩnh vực Tài chính công đạt điểm tối đa.")
                        .of(ReportKind.SELF_ASSESSMENT);
        assertThat(report.found(new FullScore()))
                .containsExactly("TEXT-FULL-SCORE [đạt điểm tối đa]");
        assertThat(new FullScore().find(report.examined()).get(0).facts().get("quote"))
                .hasToString("Words[text=3 | Tài chính công | 10 | 6]");
    }

    @Test
    void believesTheClaimOfAnAreaWithAllPointsOrWithout() {
        String full = TABLE.replace("| 10 | 6 |", "| 10 | 10 |");
        assertThat(
                        AReport.of(
                                        full,
                                        "Lĩnh vực Tài chính công đạt điểm tối đa.",
                                        "Lĩnh vực Bộ máy hành chính đạt điểm tối đa.")
                                .of(ReportKind.SELF_ASSESSMENT)
                                .found(new FullScore()))
                .isEmpty();
    }
}
