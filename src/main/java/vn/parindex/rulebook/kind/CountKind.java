package vn.parindex.rulebook.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.InputType;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.RuleFault;
import vn.parindex.rulebook.ScoringRule;

/** Points added or taken for each occurrence: {@code bắt đầu 1,5; late: -0,25; sàn 0; trần 1,5}. */
final class CountKind extends Kind {
    private static final Pattern LIMIT =
            Pattern.compile("(bắt đầu|start|sàn|floor|trần|cap)\\s*:?\\s*(\\S.*)");
    private static final Pattern TERM = Pattern.compile("(\\w+)\\s*:\\s*([+-]?)\\s*(\\S.*)");

    @Override
    public String name() {
        return "COUNT";
    }

    @Override
    public ScoringRule understand(LeafText leaf) throws RuleFault {
        Faults faults = new Faults();
        Inputs.allOf(leaf, List.of(InputType.WHOLE), faults);
        Map<String, Fraction> limits = new LinkedHashMap<>();
        Map<String, Fraction> terms = new LinkedHashMap<>();
        for (String item : Notation.items(leaf.parameters())) {
            try {
                read(item, leaf, limits, terms);
            } catch (RuleFault fault) {
                faults.add(fault);
            }
        }
        if (terms.isEmpty() && faults.isEmpty()) {
            faults.add("count.none", Map.of());
        }
        Inputs.unused(leaf, terms.keySet(), faults);
        Count count =
                new Count(
                        limits.getOrDefault("start", Fraction.ZERO),
                        terms,
                        limits.getOrDefault("floor", Fraction.ZERO),
                        limits.getOrDefault("cap", Fraction.of(leaf.max())));
        if (faults.isEmpty()) {
            count.check(leaf, faults);
        }
        faults.orThrow();
        return count.rule(leaf);
    }

    private static void read(
            String item, LeafText leaf, Map<String, Fraction> limits, Map<String, Fraction> terms)
            throws RuleFault {
        Matcher limit = LIMIT.matcher(Folding.same(item));
        if (limit.matches()) {
            Fraction points = Points.read(item, limit.group(2), leaf);
            if (limits.put(limitKey(limit.group(1)), points) != null) {
                throw Faults.one("key.repeated", Map.of("key", limit.group(1), "item", item));
            }
            return;
        }
        Matcher term = TERM.matcher(Folding.same(item));
        if (!term.matches()) {
            throw Faults.one("item.unreadable", Map.of("item", item));
        }
        String key = Inputs.named(leaf, term.group(1), List.of(InputType.WHOLE)).key();
        Fraction points = Points.read(item, term.group(3), leaf);
        boolean minus = term.group(2).equals("-");
        if (terms.put(key, minus ? Fraction.ZERO.minus(points) : points) != null) {
            throw Faults.one("key.repeated", Map.of("key", key, "item", item));
        }
    }

    private static String limitKey(String word) {
        return switch (word) {
            case "bắt đầu" -> "start";
            case "sàn" -> "floor";
            case "trần" -> "cap";
            default -> word;
        };
    }
}
