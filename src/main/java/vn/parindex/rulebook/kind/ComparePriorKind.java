package vn.parindex.rulebook.kind;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.RuleFault;
import vn.parindex.rulebook.ScoringRule;

/**
 * Points by this year's figure against last year's: {@code cao hơn: 1; bằng: 0,5; thấp hơn: 0}. The
 * inputs are {@code cur} and {@code prev}, or whichever two stand in this order.
 */
final class ComparePriorKind extends Kind {
    private static final Pattern ITEM =
            Pattern.compile("(cao hơn|higher|bằng|equal|thấp hơn|lower)\\s*:\\s*(.+)");

    private enum Outcome {
        HIGHER,
        EQUAL,
        LOWER
    }

    @Override
    public String name() {
        return "COMPARE_PRIOR";
    }

    @Override
    public ScoringRule understand(LeafText leaf) throws RuleFault {
        Faults faults = new Faults();
        Inputs.allOf(leaf, Inputs.NUMBERS, faults);
        if (leaf.inputs().size() != 2) {
            faults.add("compare.two", Map.of());
        }
        Map<Outcome, Fraction> points = new EnumMap<>(Outcome.class);
        for (String item : Notation.items(leaf.parameters())) {
            try {
                read(item, leaf, points);
            } catch (RuleFault fault) {
                faults.add(fault);
            }
        }
        if (points.isEmpty() && faults.isEmpty()) {
            faults.add("compare.none", Map.of());
        }
        for (Outcome outcome : Outcome.values()) {
            points.putIfAbsent(outcome, Fraction.ZERO);
        }
        if (faults.isEmpty()) {
            Points.reachable(
                    points.values().stream().max(Fraction::compareTo).orElseThrow(), leaf, faults);
        }
        faults.orThrow();
        return rule(leaf, points);
    }

    private static void read(String item, LeafText leaf, Map<Outcome, Fraction> points)
            throws RuleFault {
        Matcher matcher = ITEM.matcher(Folding.same(item));
        if (!matcher.matches()) {
            throw Faults.one("item.unreadable", Map.of("item", item));
        }
        Outcome outcome =
                switch (matcher.group(1)) {
                    case "cao hơn", "higher" -> Outcome.HIGHER;
                    case "bằng", "equal" -> Outcome.EQUAL;
                    default -> Outcome.LOWER;
                };
        if (points.put(outcome, Points.read(item, matcher.group(2), leaf)) != null) {
            throw Faults.one("key.repeated", Map.of("key", matcher.group(1), "item", item));
        }
    }

    private static ScoringRule rule(LeafText leaf, Map<Outcome, Fraction> points) {
        boolean turned = leaf.inputs().get(0).key().equals("prev");
        InputSpec now = leaf.inputs().get(turned ? 1 : 0);
        InputSpec prior = leaf.inputs().get(turned ? 0 : 1);
        Expression current = Name.number(now.key());
        Expression previous = Name.number(prior.key());
        Expression below =
                new Branch(
                        new Comparison("=", current, previous),
                        Literal.of(points.get(Outcome.EQUAL)),
                        Literal.of(points.get(Outcome.LOWER)));
        Expression all =
                new Branch(
                        new Comparison(">", current, previous),
                        Literal.of(points.get(Outcome.HIGHER)),
                        below);
        return new ArithmeticRule(
                leaf, Subject.FIGURES, all, texts -> words(List.of(now, prior), points, texts));
    }

    private static String words(
            List<InputSpec> inputs, Map<Outcome, Fraction> points, Texts texts) {
        return texts.text(
                "compare",
                Map.of(
                        "now", inputs.get(0).label(),
                        "prior", inputs.get(1).label(),
                        "higher", texts.points(points.get(Outcome.HIGHER)),
                        "equal", texts.points(points.get(Outcome.EQUAL)),
                        "lower", texts.points(points.get(Outcome.LOWER))));
    }
}
