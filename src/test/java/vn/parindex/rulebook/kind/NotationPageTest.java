package vn.parindex.rulebook.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.RuleKind;

/** The page that staff learn the notation from is true. */
class NotationPageTest {
    private static final Path PAGE = Path.of("docs/cach-tinh-diem.md");

    /** The cells of one row of the table. */
    private record Example(String kind, String max, String inputs, String parameters) {
        static Example of(String line) {
            List<String> cells = Stream.of(line.split("\\|")).map(String::strip).toList();
            return new Example(
                    cells.get(1),
                    cells.get(2).replace(',', '.'),
                    cells.get(3),
                    cells.get(4).replace("`", ""));
        }
    }

    private static List<Example> examples() throws IOException {
        return Files.readAllLines(PAGE, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Loại"))
                .map(Example::of)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsUnderstood() throws IOException {
        return examples().stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        example.toString(), () -> isUnderstood(example)));
    }

    private static void isUnderstood(Example example) {
        LeafText text = Given.leaf(example.max(), example.parameters(), inputs(example.inputs()));
        assertThat(Given.faults(example.kind(), text)).isEmpty();
    }

    /** Inputs as the page writes them: {@code a, b: số nguyên}. */
    private static InputSpec[] inputs(String text) {
        int colon = text.indexOf(':');
        return Stream.of(text.substring(0, Math.max(0, colon)).split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(key -> Given.input(key, type(text.substring(colon + 1).strip())))
                .toArray(InputSpec[]::new);
    }

    private static InputType type(String word) {
        return Stream.of(InputType.values())
                .filter(type -> Inputs.types(List.of(type)).equals(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError(word));
    }

    @Test
    void showsEveryKind() throws IOException {
        assertThat(examples().stream().map(Example::kind).distinct())
                .containsExactlyElementsOf(RuleKinds.ALL.stream().map(RuleKind::label).toList());
    }
}
