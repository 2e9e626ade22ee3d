package vn.parindex.rulebook.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Figures;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.NaPolicy;
import vn.parindex.rulebook.RuleFault;
import vn.parindex.rulebook.RuleKind;
import vn.parindex.rulebook.Source;

/** The 60 criteria of the example set and its vectors: figures and the points they must give. */
final class ExampleSet {
    private static final JsonNode ROOT = load();

    /** Figures and the points expected, empty where the leaf is excluded. */
    record Vector(String code, Figures figures, Optional<BigDecimal> expected) {}

    private ExampleSet() {}

    static List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        ROOT.get("criteria").forEach(row -> leaves.add(leaf(row)));
        return leaves;
    }

    static List<Vector> vectors() {
        List<Vector> vectors = new ArrayList<>();
        for (JsonNode row : ROOT.get("vectors")) {
            String code = row.get("code").asText();
            Leaf leaf =
                    leaves().stream()
                            .filter(one -> one.code().equals(code))
                            .findFirst()
                            .orElseThrow();
            Map<String, Value> values = new LinkedHashMap<>();
            for (InputSpec input : leaf.inputs()) {
                Optional.ofNullable(row.get("figures").get(input.key()))
                        .ifPresent(
                                text -> values.put(input.key(), Given.value(input, text.asText())));
            }
            Figures figures =
                    new Figures(
                            values,
                            row.get("notApplicable").asBoolean(),
                            row.get("withoutEvidence").asBoolean());
            JsonNode expected = row.get("expected");
            vectors.add(
                    new Vector(
                            code,
                            figures,
                            expected.isNull()
                                    ? Optional.empty()
                                    : Optional.of(new BigDecimal(expected.asText()))));
        }
        return vectors;
    }

    private static Leaf leaf(JsonNode row) {
        RuleKind kind = RuleKinds.named(row.get("kind").asText()).orElseThrow();
        List<InputSpec> declared = new ArrayList<>();
        for (JsonNode input : row.get("inputs")) {
            declared.add(
                    new InputSpec(
                            input.get("key").asText(),
                            input.get("label").asText(),
                            InputType.valueOf(input.get("type").asText()),
                            input.get("unit").asText(),
                            List.of()));
        }
        LeafText text =
                new LeafText(
                        row.get("code").asText(),
                        new BigDecimal(row.get("max").asText()),
                        row.get("parameters").asText(),
                        declared,
                        row.get("decimals").asInt(),
                        ROOT.get("vectorYear").asInt());
        try {
            return new Leaf(
                    text.code(),
                    row.get("name").asText(),
                    text.max(),
                    row.get("wording").asText(),
                    kind,
                    kind.understand(text),
                    kind.inputs(text),
                    row.get("evidence").asText(),
                    row.get("evidenceRequired").asBoolean(),
                    row.get("department").asText(),
                    Source.valueOf(row.get("source").asText()),
                    NaPolicy.valueOf(row.get("naPolicy").asText()),
                    text.decimals());
        } catch (RuleFault fault) {
            throw new AssertionError(text.code() + " " + fault.faults(), fault);
        }
    }

    private static JsonNode load() {
        String name = "/vn/parindex/rulebook/vi-du-cap-xa-7lv.json";
        try (InputStream in = ExampleSet.class.getResourceAsStream(name)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
