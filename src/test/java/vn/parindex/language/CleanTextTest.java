package vn.parindex.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Clean text knows where each of its characters came from. */
class CleanTextTest {
    @Test
    void leadsBackThroughBlanksMarksAndWhatIsNotSeen() {
        CleanText clean = CleanText.of("\u00A0\tha\u0302\u0301t  \u00AD\u00A0Ðo\u2011i \n");
        assertThat(clean.text()).isEqualTo("hất Đo-i");
        assertThat(origins(clean)).containsExactly(2, 3, 6, 7, 11, 12, 13, 14, 15);
    }

    @Test
    void ofNothingIsNothing() {
        assertThat(CleanText.of("").text()).isEmpty();
        assertThat(origins(CleanText.of(" \t "))).containsExactly(3);
    }

    @Test
    void cutsTheSameWordOutOfTheRawText() {
        String raw = "  Tổng  số\u00A0hồ\u200B sơ:  12.345  ";
        CleanText clean = CleanText.of(raw);
        int from = clean.text().indexOf("hồ");
        assertThat(raw.substring(clean.origin(from), clean.origin(from + 5)))
                .isEqualTo("hồ\u200B sơ");
        int last = clean.text().indexOf("12.345");
        assertThat(raw.substring(clean.origin(last), clean.origin(last + 6))).isEqualTo("12.345");
    }

    @Test
    void saysWhatFoldingSays() {
        String signs =
                " \t\u00A0\u2003\u2028\u200B\u00AD\u2011\u2013ÐðƢaAeêE\u0301\u0302\u0306\u0323ấd1,.₫"
                        + "\uD835\uDFCF\u1100\u1161\u11A8\u0958\uD800";
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder raw = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                raw.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(CleanText.of(raw.toString()).text()).isEqualTo(Folding.tidy(raw.toString()));
        }
    }

    private static List<Integer> origins(CleanText clean) {
        return IntStream.rangeClosed(0, clean.text().length()).map(clean::origin).boxed().toList();
    }
}
