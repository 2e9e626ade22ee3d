package vn.parindex.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtremesNamedTest {
    private static final ExtremesNamed CHECK = new ExtremesNamed();
    private static final String TABLE =
            """
            | STT | Đơn vị | Tổng điểm |
            | 1 | Xã Tân Lập | 91,5 |
            | 2 | Xã Mỹ Lộc | 84 |
            | 3 | Xã Hà Long | 72,5 |
            """;

    @Test
    void findsTheLastAndTheBestWithPointsThatTheTableDoesNotHave() {
        assertThat(
                        AReport.of(
                                        TABLE,
                                        "Cao nhất là xã Tân Lập (92 điểm), thấp nhất là xã Hà Long với 75,5 điểm.")
                                .ofDistrict()
                                .found(CHECK))
                .containsExactly("TEXT-EXTREME [92 điểm]", "TEXT-EXTREME [75,5 điểm]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dẫn đầu là xã Tân Lập với 91,5 điểm; xếp cuối là xã Hà Long với 72,5 điểm.",
                "Lĩnh vực tài chính công cao nhất là xã Mỹ Lộc (10 điểm).",
                "Năm 2021, thấp nhất là xã Mỹ Lộc với 60 điểm.",
                "Thấp nhất gồm xã Hà Long và xã Mỹ Lộc, bình quân 78 điểm.",
                "Xã Mỹ Lộc đạt 80 điểm."
            })
    void isSilentWhereTheTableSaysTheSameOrNothing(String text) {
        assertThat(AReport.of(TABLE, text).ofDistrict().found(CHECK)).isEmpty();
    }
}
