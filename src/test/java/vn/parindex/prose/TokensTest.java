package vn.parindex.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
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

    private static List<String> lines() throws IOException {
        try (InputStream bytes = TokensTest.class.getResourceAsStream("tokens.txt")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
