package vn.parindex.rulebook.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.language.Messages;
import vn.parindex.rulebook.Fault;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.RuleFault;

/** What is wrong with a rule, as staff read it. */
class FaultTextsTest {
    private static final Path KINDS = Path.of("src/main/java/vn/parindex/rulebook/kind");
    private static final Path TESTS = Path.of("src/test/java/vn/parindex/rulebook/kind");
    private static final Path BUNDLE = Path.of("src/main/resources/vn/parindex/rules.properties");

    private static String sentences(String kind, LeafText text) {
        Messages messages = Messages.of("rules", Messages.VIETNAMESE);
        try {
            RuleKinds.named(kind).orElseThrow().understand(text);
            return "";
        } catch (RuleFault refused) {
            return refused.faults().stream()
                    .map(fault -> sentence(messages, fault))
                    .collect(Collectors.joining(" "));
        }
    }

    private static String sentence(Messages messages, Fault fault) {
        Messages english = Messages.of("rules", Messages.ENGLISH);
        assertThat(english.text("fault." + fault.code(), fault.facts())).endsWith(".");
        return messages.text("fault." + fault.code(), fault.facts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            value = {
                "PIECEWISE | >100%: 1; >=80% và <100%: 0,5 | a:WHOLE b:WHOLE | Không có bậc nào cho"
                        + " khoảng đúng 100%. Nếu khoảng này được 0 điểm, hãy ghi rõ.",
                "PIECEWISE | >=12: 1; >=6 và <=9: 0,5 | n:WHOLE | Không có bậc nào cho khoảng từ 10"
                        + " đến 11 lần. Nếu khoảng này được 0 điểm, hãy ghi rõ.",
                "PIECEWISE | >=80%: 0,5; >=100%: 1 | a:WHOLE b:WHOLE | Bậc “>=100%: 1” không bao giờ"
                        + " đạt tới vì các bậc ghi trước đã bao gồm. Hãy ghi bậc cao trước, bậc thấp"
                        + " sau.",
                "PIECEWISE | >=100: 1 | a:WHOLE b:WHOLE | “100” thiếu dấu %. Hãy viết 100%.",
                "PIECEWISE | >=1.000: 1 | n:WHOLE | “1.000” có thể hiểu theo hai cách. Hãy viết 1000"
                        + " hoặc 1,000.",
                "PIECEWISE | >=100%: (b/c)*1 | a:WHOLE b:WHOLE | Công thức dùng “c” là tên chưa khai"
                        + " báo. Các tên dùng được: a, b, tỷ lệ, điểm tối đa.",
                "CHECKLIST | Một: 0,5; Hai: 0,25 | '' | Tổng điểm các nội dung là 0,75, khác điểm tối"
                        + " đa 1.",
                "EXPRESSION | khi a = 1 và: 1 | a:WHOLE | Công thức “a = 1 và” còn dở dang: thiếu số"
                        + " liệu, số hoặc dấu đóng ngoặc ở cuối.",
                "EXPRESSION | khi a = 1 VÀ hoặc: 1 | a:WHOLE | Không hiểu công thức “a = 1 VÀ hoặc”"
                        + " từ chỗ “hoặc”.",
                "COUNT | n: 0,5; m: -1 | n:DATE | Số liệu “n” có kiểu ngày, cách tính này cần kiểu:"
                        + " số nguyên. Số liệu “n” có kiểu ngày, cách tính này cần kiểu: số nguyên."
                        + " Cách tính cần số liệu “m” nhưng tiêu chí không khai báo số liệu này. Số"
                        + " liệu “n” được khai báo nhưng cách tính không dùng đến."
            })
    void areSentencesThatSayWhatToDo(String kind, String rule, String inputs, String expected) {
        LeafText text = Given.leaf("1", rule, Given.inputs(inputs));
        assertThat(sentences(kind, text)).isEqualTo(expected);
    }

    @Test
    void everyFaultInTheCodeHasItsTextAndItsTest() throws IOException {
        Pattern raised = Pattern.compile("(?:one|add)\\(\\s*\"([a-z][A-Za-z.]*)\"");
        Set<String> codes = new TreeSet<>(found(raised, all(KINDS)));
        codes.addAll(Set.of("segment.overlap", "formula.none", "formula.cases"));
        codes.addAll(Set.of("formula.condition", "formula.number"));
        Pattern written = Pattern.compile("(?m)^fault\\.rule\\.([A-Za-z.]+)=");
        assertThat(found(written, Files.readString(BUNDLE, StandardCharsets.UTF_8)))
                .isEqualTo(codes);
        Set<String> tested = found(Pattern.compile("rule\\.([A-Za-z.]+)"), all(TESTS));
        assertThat(tested).containsAll(codes);
    }

    @Test
    void aFaultCarriesEveryOther() {
        LeafText text = Given.leaf("1", "Một: 2; Hai: -1; Ba", Given.inputs(""));
        assertThatThrownBy(() -> RuleKinds.named("LEVELS").orElseThrow().understand(text))
                .isInstanceOf(RuleFault.class)
                .extracting(fault -> ((RuleFault) fault).faults().size())
                .isEqualTo(3);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String all(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                text.append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
