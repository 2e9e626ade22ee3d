package vn.parindex.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.language.FindingText;
import vn.parindex.language.Messages;
import vn.parindex.language.Written;
import vn.parindex.model.AreaScore;
import vn.parindex.model.Computed;
import vn.parindex.model.Finding;
import vn.parindex.model.LeafScore;
import vn.parindex.model.Verdict;
import vn.parindex.testing.CaseFile;
import vn.parindex.testing.Example;

/**
 * Every folder under src/test/cases: a scorecard in a few lines, and all that is said about it.
 *
 * <p>With -Dgolden.update=true the expectations are written anew, to be read before they are kept.
 */
class CaseTest {
    private static final Path CASES = Path.of("src/test/cases");

    @TestFactory
    Stream<DynamicTest> isAnsweredAsExpected() throws IOException {
        return folders().stream()
                .map(
                        folder ->
                                DynamicTest.dynamicTest(
                                        folder.getFileName().toString(), () -> compare(folder)));
    }

    @Test
    void thereAreEnoughCases() throws IOException {
        assertThat(folders()).hasSizeGreaterThanOrEqualTo(12);
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static void compare(Path folder) throws IOException {
        String actual = answer(CaseFile.read(folder).examined(Example.ROUND));
        Path expected = folder.resolve("expected.txt");
        Path left = folder.resolve("expected.txt.actual");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        Files.deleteIfExists(left);
        if (!Files.exists(expected) || !Files.readString(expected).equals(actual)) {
            Files.writeString(left, actual);
            throw new AssertionError("see: diff -u " + expected + " " + left);
        }
    }

    private static String answer(Examined examined) {
        List<Finding> findings = Checks.findings(examined);
        return "verdict: "
                + Verdict.of(findings).word()
                + "\n\n"
                + findings.stream().map(CaseTest::finding).collect(Collectors.joining())
                + "total "
                + number(examined.scores().total())
                + " of "
                + number(examined.scores().max())
                + "\n"
                + examined.scores().areas().stream()
                        .map(CaseTest::area)
                        .collect(Collectors.joining())
                + examined.scores().leaves().stream()
                        .map(CaseTest::leaf)
                        .collect(Collectors.joining());
    }

    private static String finding(Finding finding) {
        return ChecksTest.lines(List.of(finding)).get(0)
                + "\n    "
                + new FindingText(Messages.VIETNAMESE).message(finding)
                + "\n\n";
    }

    private static String area(AreaScore area) {
        return "area "
                + area.code()
                + ": "
                + number(area.score())
                + " of "
                + number(area.max())
                + "\n";
    }

    private static String leaf(LeafScore leaf) {
        return String.format(
                "%-5s of %s: self %s, computed %s, counted %s\n",
                leaf.code(),
                number(leaf.max()),
                number(leaf.self()),
                computed(leaf.computed()),
                number(leaf.counted()));
    }

    private static String computed(Computed computed) {
        return computed.value()
                .map(CaseTest::number)
                .orElseGet(() -> computed.getClass().getSimpleName());
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(CaseTest::number).orElse("-");
    }

    private static String number(BigDecimal number) {
        return Written.number(number, Messages.VIETNAMESE);
    }
}
