package vn.parindex.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.parindex.rulebook.UnitRegister;

class SentencesTest {
    private static final UnitRegister UNITS =
            Told.register("An Lạc, Bình An, Hòa Phú, Phú Thịnh", "Yên Sơn");

    @Test
    void dotsWithinNumbersDatesAndSymbolsEndNoSentence() {
        String text =
                "Ngày 01.6.2022 đã nhận 5.036 hồ sơ theo QĐ 92/QĐ-CT.UBND. Đạt 97.5%. Xong./.";

        assertThat(Told.sentences(UNITS, text))
                .extracting(Sentence::text)
                .containsExactly(
                        "Ngày 01.6.2022 đã nhận 5.036 hồ sơ theo QĐ 92/QĐ-CT.UBND.",
                        "Đạt 97.5%.",
                        "Xong./.");
    }
}
