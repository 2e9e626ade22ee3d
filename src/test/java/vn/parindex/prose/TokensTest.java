package vn.parindex.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.rulebook.UnitRegister;

/** Sentences as offices write them, each with all that is to be understood in it. */
class TokensTest {
    private static final UnitRegister UNITS =
            Told.register(
                    "An Lạc, Bình An, Hòa Phú, Phú Thịnh, Tân Lập, Tân Lập Đông, Đồng Tâm, Yên Mỹ,"
                            + " Yên Phong, Mỹ Lãng, Nguyên Khê",
                    "Mỹ Lũng, Yên Sơn");

    @TestFactory
    Stream<DynamicTest> everySentenceMeansThisAndNothingElse() throws IOException {
        List<String> lines = lines();
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            String text = lines.get(i);
            String expected = lines.get(i + 1).substring(1).strip();
            tests.add(
                    DynamicTest.dynamicTest(
                            text,
                            () ->
                                    assertThat(Told.of(UNITS, text).replaceAll(" +", " ").strip())
                                            .isEqualTo(expected)));
        }
        return tests.stream();
    }

    @Test
    void tokensStandInOrderWithinTheirSentenceAndNeverOverlap() throws IOException {
        List<String> faults = new ArrayList<>();
        for (String text : lines()) {
            for (Sentence sentence : Told.sentences(UNITS, text)) {
                int end = sentence.span().from();
                for (Token token : sentence.tokens()) {
                    if (token.span().from() < end || token.span().to() > sentence.span().to()) {
                        faults.add(token + " in " + text);
                    }
                    end = token.span().to();
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void tokensAreAnchoredToTheirExactWords() {
        assertThat(words("Các xã An Lạc, Bình An đạt 13,940/14 điểm (62,50 %) ngày 05/6/2023."))
                .containsExactly("An Lạc, Bình An", "13,940/14", "62,50 %", "05/6/2023");
        assertThat(words("Tiêu chí số 1.1.2. Mức độ: xã An Lạc có 05 cuộc trong quý I/2023."))
                .containsExactly("Tiêu chí số 1.1.2.", "An Lạc", "05", "quý I/2023");
        assertThat(words("Quyết định số 12/QĐ-UBND ngày 03/01/2023 của UBND huyện"))
                .containsExactly("12/QĐ-UBND ngày 03/01/2023");
    }

    private static List<String> words(String text) {
        return Told.sentences(UNITS, text).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(token -> token.span().of(text))
                .toList();
    }

    private static List<String> lines() throws IOException {
        try (InputStream bytes = TokensTest.class.getResourceAsStream("tokens.txt")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
