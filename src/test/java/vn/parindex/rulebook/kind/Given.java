package vn.parindex.rulebook.kind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.parindex.model.Computed;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Fault;
import vn.parindex.rulebook.Figures;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.NaPolicy;
import vn.parindex.rulebook.RuleFault;
import vn.parindex.rulebook.RuleKind;
import vn.parindex.rulebook.ScoringRule;
import vn.parindex.rulebook.Source;

/** Rules and figures for tests, in few words. */
final class Given {
    private Given() {}

    /** An input; its label is "Số liệu" and the key, a count is in "lần". */
    static InputSpec input(String key, InputType type) {
        String unit = type == InputType.WHOLE ? "lần" : "";
        return new InputSpec(key, "Số liệu " + key, type, unit, List.of());
    }

    static LeafText leaf(String max, String parameters, InputSpec... inputs) {
        return new LeafText("9.9", new BigDecimal(max), parameters, List.of(inputs), 2, 2023);
    }

    /** Inputs such as {@code a:WHOLE b:WHOLE}. */
    static InputSpec[] inputs(String text) {
        return Stream.of(text.split(" "))
                .filter(one -> !one.isBlank())
                .map(one -> one.split(":"))
                .map(one -> input(one[0], InputType.valueOf(one[1])))
                .toArray(InputSpec[]::new);
    }

    /** A leaf of one rule, its points with two decimals. */
    static Leaf leafOf(String kind, LeafText text) {
        RuleKind found = RuleKinds.named(kind).orElseThrow();
        try {
            return new Leaf(
                    text.code(),
                    "",
                    text.max(),
                    "",
                    found,
                    found.understand(text),
                    found.inputs(text),
                    "",
                    false,
                    "",
                    Source.SELF,
                    NaPolicy.NONE,
                    text.decimals());
        } catch (RuleFault fault) {
            throw new AssertionError(text.parameters() + " " + fault.faults(), fault);
        }
    }

    /** What a leaf gives for figures such as {@code a=89|b=88}: points, or why there are none. */
    static String outcome(Leaf leaf, String figures) {
        Computed computed = leaf.compute(figures(leaf.inputs(), figures));
        if (computed instanceof Computed.Points points) {
            return points.points() + (points.clamped() ? " clamped" : "");
        }
        if (computed instanceof Computed.Missing missing) {
            return "missing " + missing.keys();
        }
        if (computed instanceof Computed.PartAboveWhole above) {
            return above.part() + " above " + above.whole();
        }
        if (computed instanceof Computed.Unusable unusable) {
            return "unusable " + unusable.key();
        }
        return computed instanceof Computed.NothingToMeasure ? "nothing to measure" : "typed";
    }

    /** The codes of all faults that a leaf is refused for. */
    static List<String> faults(String kind, LeafText text) {
        try {
            RuleKinds.named(kind).orElseThrow().understand(text);
            return List.of();
        } catch (RuleFault refused) {
            return refused.faults().stream().map(Fault::code).toList();
        }
    }

    static ScoringRule rule(String kind, LeafText leaf) {
        try {
            return RuleKinds.named(kind).orElseThrow().understand(leaf);
        } catch (RuleFault fault) {
            throw new AssertionError(fault.faults().toString(), fault);
        }
    }

    /** Figures such as {@code b=88 a=89}; a key without a value is blank. */
    static Figures figures(List<InputSpec> inputs, String text) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (String pair : text.isBlank() ? new String[0] : text.split("\\|")) {
            String[] parts = pair.split("=", 2);
            InputSpec input =
                    inputs.stream()
                            .filter(one -> one.key().equals(parts[0].strip()))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(Arrays.toString(parts)));
            values.put(input.key(), value(input, parts[1].strip()));
        }
        return new Figures(values, false, false);
    }

    static Value value(InputSpec input, String text) {
        if (text.isEmpty()) {
            return Value.blank();
        }
        return switch (input.type()) {
            case WHOLE, DECIMAL, PERCENT ->
                    text.matches("-?[\\d.]+") ? Value.of(new BigDecimal(text)) : Value.of(text);
            case DATE ->
                    text.matches("\\d{4}-\\d\\d-\\d\\d")
                            ? new Value.Day(LocalDate.parse(text))
                            : Value.of(text);
            case YES_NO ->
                    text.equals("Có")
                            ? new Value.Truth(true)
                            : text.equals("Không") ? new Value.Truth(false) : Value.of(text);
            case CHOICE -> Value.of(text);
        };
    }
}
