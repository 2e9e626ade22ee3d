package vn.parindex.rulebook.kind;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.RuleFault;

/** Declared inputs held against what a rule needs. */
final class Inputs {
    static final List<InputType> NUMBERS =
            List.of(InputType.WHOLE, InputType.DECIMAL, InputType.PERCENT);

    private Inputs() {}

    /** The input with this key, of one of these types. */
    static InputSpec named(LeafText leaf, String key, List<InputType> types) throws RuleFault {
        for (InputSpec input : leaf.inputs()) {
            if (input.key().equals(key)) {
                if (!types.contains(input.type())) {
                    throw wrongType(input, types);
                }
                return input;
            }
        }
        throw Faults.one("input.missing", Map.of("key", key));
    }

    static RuleFault wrongType(InputSpec input, List<InputType> types) {
        return Faults.one(
                "input.type",
                Map.of(
                        "key", input.key(),
                        "type", types(List.of(input.type())),
                        "types", types(types)));
    }

    static void allOf(LeafText leaf, List<InputType> types, Faults faults) {
        leaf.inputs().stream()
                .filter(input -> !types.contains(input.type()))
                .forEach(input -> faults.add(wrongType(input, types)));
    }

    /** The names of types as staff know them. */
    static String types(List<InputType> types) {
        Texts texts = Texts.vietnamese();
        return types.stream()
                .map(type -> texts.text("type." + type.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    /** A fault for every input that no part of the rule uses. */
    static void unused(LeafText leaf, Collection<String> used, Faults faults) {
        leaf.inputs().stream()
                .map(InputSpec::key)
                .filter(key -> !used.contains(key))
                .forEach(key -> faults.add("input.unused", Map.of("key", key)));
    }

    /** The names of a formula: every input that counts, and the maximum. */
    static Map<String, Expression> names(LeafText leaf) {
        Map<String, Expression> names = new LinkedHashMap<>();
        names.put("max", Literal.of(Fraction.of(leaf.max())));
        for (InputSpec input : leaf.inputs()) {
            if (NUMBERS.contains(input.type())) {
                names.put(input.key(), Name.number(input.key()));
            } else if (input.type() == InputType.YES_NO) {
                names.put(input.key(), new Name(input.key(), input.key(), true));
            }
        }
        return names;
    }

    static Set<String> used(Expression expression) {
        return expression
                .all()
                .filter(Name.class::isInstance)
                .map(part -> ((Name) part).key())
                .collect(Collectors.toSet());
    }

    /** Refuses 80% beside a figure that is typed as 80 for 80 %. */
    static void percentSigns(Expression expression, LeafText leaf, String text) throws RuleFault {
        boolean signed =
                expression
                        .all()
                        .anyMatch(part -> part instanceof Literal literal && literal.percent());
        Set<String> used = used(expression);
        for (InputSpec input : leaf.inputs()) {
            if (signed && input.type() == InputType.PERCENT && used.contains(input.key())) {
                throw Faults.one("formula.percent", Map.of("key", input.key(), "formula", text));
            }
        }
    }
}
