package vn.parindex.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class WrappingTest {
    // ten characters of an 11 point column hold ten digits, a little less with caution
    private static final double TEN = 10;

    @Test
    void shortTextsTakeOneLine() {
        assertThat(Wrapping.lines("", TEN, 11)).isEqualTo(0);
        assertThat(Wrapping.lines("123456789", TEN, 11)).isEqualTo(1);
    }

    @Test
    void wordsThatDoNotFitGoToTheNextLine() {
        assertThat(Wrapping.lines("12345678 12345678 12345678", TEN, 11)).isEqualTo(3);
        assertThat(Wrapping.lines("1234 1234 1234 1234", TEN, 11)).isEqualTo(2);
    }

    @Test
    void aWordWiderThanTheColumnIsBroken() {
        assertThat(Wrapping.lines("1234567890123456789012345", TEN, 11)).isEqualTo(3);
    }

    @Test
    void everyParagraphBeginsALine() {
        assertThat(Wrapping.lines("1\n2\n3", TEN, 11)).isEqualTo(3);
    }

    @Test
    void smallerLettersNeedFewerLines() {
        assertThat(Wrapping.lines("12345678 12345678", TEN, 11)).isEqualTo(2);
        assertThat(Wrapping.lines("12345678 12345678", TEN, 5.5)).isEqualTo(1);
    }

    @Test
    void marksTakeNoRoomOfTheirOwnAndBothFormsAreEqual() {
        String composed = "Chỉ đạo, điều hành cải cách hành chính";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(Wrapping.lines(decomposed, TEN, 11))
                .isEqualTo(Wrapping.lines(composed, TEN, 11))
                // Chỉ đạo, | điều hành | cải cách | hành chính
                .isEqualTo(4);
    }

    @Test
    void aRowIsHighEnoughForItsLines() {
        assertThat(Wrapping.height(0, 11)).isEqualTo(19f);
        assertThat(Wrapping.height(1, 11)).isEqualTo(19f);
        assertThat(Wrapping.height(2, 11)).isEqualTo(34f);
    }
}
