package vn.parindex.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.model.Computed;
import vn.parindex.model.Value;

/** The shipped criteria sets; {@code -Dgolden.update=true} writes their workbooks anew. */
class ShippedSetsTest {
    private static final Path EXAMPLE = Path.of("templates", ExampleText.ID);
    private static final Path THANH_TRI = Path.of("templates", ThanhTriText.ID);

    private static CriteriaSet example;

    @TempDir Path folder;

    @BeforeAll
    static void update() throws Exception {
        if (Boolean.getBoolean("golden.update")) {
            write(EXAMPLE, ExampleText.set());
            write(THANH_TRI, ThanhTriText.set());
        }
        example = CriteriaWorkbook.read(EXAMPLE);
    }

    private static void write(Path folder, CriteriaText set) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(CriteriaWorkbook.FILE_NAME), CriteriaWorkbookWriter.write(set));
    }

    @Test
    void shippedWorkbooksAreWhatTheGeneratorGives() throws Exception {
        assertSame(EXAMPLE, ExampleText.set());
        assertSame(THANH_TRI, ThanhTriText.set());
    }

    private void assertSame(Path shipped, CriteriaText set) throws Exception {
        Path fresh = folder.resolve("fresh.xlsx");
        Files.write(fresh, CriteriaWorkbookWriter.write(set));
        assertThat(StaffBook.open(shipped.resolve(CriteriaWorkbook.FILE_NAME)))
                .as("run with -Dgolden.update=true when the change is meant")
                .isEqualTo(StaffBook.open(fresh));
    }

    @Test
    void readsTheExampleSet() throws Exception {
        CriteriaSet set = example;

        assertThat(set.id()).isEqualTo("vi-du-cap-xa-7lv");
        assertThat(set.title())
                .isEqualTo("Chỉ số cải cách hành chính cấp xã (bộ ví dụ, 7 lĩnh vực)");
        assertThat(set.year()).isEqualTo(2023);
        assertThat(set.legalBasis())
                .isEqualTo(
                        "bộ tiêu chí ví dụ về Chỉ số cải cách hành chính cấp xã"
                                + " (không phải văn bản pháp luật)");
        assertThat(set.selfStep()).isEqualTo("0.01");
        assertThat(set.totalDecimals()).isEqualTo(3);
        assertThat(set.percentDecimals()).isEqualTo(2);
        assertThat(set.max()).isEqualByComparingTo("100");
        assertThat(set.areas())
                .extracting(area -> area.max().toPlainString())
                .containsExactly("16.5", "11", "21.5", "6", "13.5", "11.5", "20");
        assertThat(set.leaves()).hasSize(67);
        assertThat(set.classes())
                .containsExactly(
                        classRow("Hoàn thành xuất sắc nhiệm vụ", 90, 80),
                        classRow("Hoàn thành tốt nhiệm vụ", 80, 70),
                        classRow("Hoàn thành nhiệm vụ", 65, 50),
                        classRow("Không hoàn thành nhiệm vụ", 0, 0));
        assertThat(set.ties()).isEqualTo(new TieRule(TieRule.Kind.COMPETITION, List.of()));
        assertThat(set.adjustments())
                .isEqualTo(
                        new Adjustments(
                                new BigDecimal("2"),
                                new BigDecimal("5"),
                                List.of(
                                        new AdjustmentItem(
                                                "T1",
                                                "Được khen thưởng về CCHC cấp tỉnh",
                                                new BigDecimal("1"),
                                                "lần",
                                                Optional.empty()),
                                        new AdjustmentItem(
                                                "P1",
                                                "Nộp phiếu tự chấm điểm, báo cáo trễ hạn",
                                                new BigDecimal("-0.5"),
                                                "ngày",
                                                Optional.of(new BigDecimal("2"))),
                                        new AdjustmentItem(
                                                "P2",
                                                "Bị phê bình bằng văn bản về CCHC",
                                                new BigDecimal("-1"),
                                                "lần",
                                                Optional.empty()))));
    }

    @Test
    void readsAllSixtyCriteriaAsTheirSourceSaysThem() throws Exception {
        CriteriaSet set = example;
        List<Leaf> scored =
                set.leaves().stream().filter(leaf -> leaf.source() != Source.SURVEY).toList();
        List<JsonNode> source =
                StreamSupport.stream(ExampleText.source().get("criteria").spliterator(), false)
                        .toList();
        assertThat(scored).hasSameSizeAs(source).hasSize(60);
        for (int i = 0; i < 60; i++) {
            Leaf leaf = scored.get(i);
            JsonNode said = source.get(i);
            assertThat(leaf.code()).isEqualTo(text(said, "code"));
            assertThat(leaf.name()).as(leaf.code()).isEqualTo(text(said, "name"));
            assertThat(leaf.max()).as(leaf.code()).isEqualTo(text(said, "max"));
            assertThat(leaf.wording().replace("\n", " "))
                    .as(leaf.code())
                    .isEqualTo(text(said, "wording"));
            assertThat(leaf.kind().name()).as(leaf.code()).isEqualTo(text(said, "kind"));
            assertThat(leaf.evidence()).as(leaf.code()).isEqualTo(text(said, "evidence"));
            assertThat(leaf.evidenceRequired())
                    .as(leaf.code())
                    .isEqualTo(said.get("evidenceRequired").asBoolean());
            assertThat(leaf.department()).as(leaf.code()).isEqualTo(text(said, "department"));
            assertThat(leaf.source()).as(leaf.code()).hasToString(text(said, "source"));
            assertThat(leaf.naPolicy()).as(leaf.code()).hasToString(text(said, "naPolicy"));
            assertThat(leaf.decimals()).as(leaf.code()).isEqualTo(2);
            declared(said, leaf);
        }
    }

    private static void declared(JsonNode said, Leaf leaf) {
        List<InputSpec> inputs =
                StreamSupport.stream(said.get("inputs").spliterator(), false)
                        .map(
                                input ->
                                        new InputSpec(
                                                ExampleText.key(text(input, "key")),
                                                text(input, "label"),
                                                InputType.valueOf(text(input, "type")),
                                                text(input, "unit"),
                                                List.of()))
                        .toList();
        // levels and checklists bring their own
        if (!inputs.isEmpty()) {
            assertThat(leaf.inputs()).as(leaf.code()).isEqualTo(inputs);
        }
    }

    @Test
    void closesEveryAreaWithItsSurveyPoints() throws Exception {
        CriteriaSet set = example;
        assertThat(set.areas())
                .allSatisfy(
                        area -> {
                            Leaf last = area.leaves().get(area.leaves().size() - 1);
                            assertThat(last.code()).isEqualTo(area.code() + ".XHH");
                            assertThat(last.source()).isEqualTo(Source.SURVEY);
                            assertThat(last.compute(new Figures(Map.of(), false, false)))
                                    .isEqualTo(new Computed.Typed());
                        });
        assertThat(set.leaves().stream().filter(leaf -> leaf.source() == Source.SURVEY))
                .extracting(leaf -> leaf.max().toPlainString())
                .containsExactly("2.5", "2", "2.5", "1", "2.5", "1.5", "2");
    }

    static Stream<JsonNode> vectors() {
        return StreamSupport.stream(ExampleText.source().get("vectors").spliterator(), false);
    }

    @Test
    void hasFortyEightVectors() {
        assertThat(vectors()).hasSize(48);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void givesThePointsOfEveryVector(JsonNode vector) throws Exception {
        Leaf leaf = example.leaf(text(vector, "code")).orElseThrow();
        Map<String, Value> values = new HashMap<>();
        for (Map.Entry<String, JsonNode> figure : vector.get("figures").properties()) {
            // a figure that no input asks for would be a fault of the vector
            InputSpec input = input(leaf, ExampleText.key(figure.getKey()));
            values.put(input.key(), value(input, figure.getValue().asText()));
        }
        Computed computed =
                leaf.compute(
                        new Figures(
                                values,
                                vector.get("notApplicable").asBoolean(),
                                vector.get("withoutEvidence").asBoolean()));
        if (vector.get("expected").isNull()) {
            assertThat(computed).isEqualTo(new Computed.Excluded());
        } else {
            assertThat(computed.value().orElseThrow())
                    .isEqualByComparingTo(text(vector, "expected"));
        }
    }

    private static InputSpec input(Leaf leaf, String key) {
        return leaf.inputs().stream()
                .filter(input -> input.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Value value(InputSpec input, String text) {
        return switch (input.type()) {
            case WHOLE, DECIMAL, PERCENT -> Value.of(new BigDecimal(text));
            // the vectors are of 2024, the shipped set is of 2023, due dates move with the year
            case DATE -> new Value.Day(LocalDate.parse(text).minusYears(1));
            case YES_NO -> new Value.Truth(text.equals("Có"));
            case CHOICE -> Value.of(text);
        };
    }

    @Test
    void readsTheSetOfThanhTri() throws Exception {
        CriteriaSet set = CriteriaWorkbook.read(THANH_TRI);

        assertThat(set.id()).isEqualTo("thanh-tri-2018");
        assertThat(set.year()).isEqualTo(2018);
        assertThat(set.legalBasis()).isEqualTo("Quyết định số 599/QĐ-UBND ngày 28/5/2018");
        assertThat(set.totalDecimals()).isEqualTo(1);
        assertThat(set.percentDecimals()).isEqualTo(1);
        assertThat(set.max()).isEqualByComparingTo("100");
        assertThat(set.areas())
                .extracting(Area::code, Area::name, area -> area.max().intValueExact())
                .containsExactly(
                        tuple("1", "Công tác chỉ đạo điều hành CCHC", 25),
                        tuple("2", "Tổ chức thực hiện VBQPPL", 6),
                        tuple("3", "Cải cách thủ tục hành chính", 15),
                        tuple("4", "Thực hiện cơ chế một cửa", 18),
                        tuple("5", "Cải cách tổ chức bộ máy", 8),
                        tuple("6", "Xây dựng và nâng cao chất lượng đội ngũ CBCC", 13),
                        tuple("7", "Cải cách tài chính công", 7),
                        tuple("8", "Hiện đại hóa hành chính", 8));
        assertThat(set.leaves())
                .extracting(Leaf::code)
                .containsExactly("1.1", "2.1", "3.1", "4.1", "5.1", "6.1", "7.1", "8.1");
        assertThat(set.leaves())
                .allSatisfy(
                        leaf -> {
                            assertThat(leaf.kind().name()).isEqualTo("JUDGED");
                            assertThat(leaf.evidenceRequired()).isFalse();
                            assertThat(leaf.inputs()).isEmpty();
                            assertThat(leaf.rule().step()).contains(new BigDecimal("0.5"));
                        });
        assertThat(set.classes())
                .containsExactly(
                        classRow("Rất tốt", 90, 0),
                        classRow("Tốt", 80, 0),
                        classRow("Khá", 70, 0),
                        classRow("Trung bình", 0, 0));
        assertThat(set.ties()).isEqualTo(new TieRule(TieRule.Kind.ORDINAL, List.of("TÊN")));
        assertThat(set.adjustments().items()).isEmpty();
    }

    private static ClassRow classRow(String name, int total, int area) {
        return new ClassRow(name, BigDecimal.valueOf(total), BigDecimal.valueOf(area));
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asText();
    }
}
