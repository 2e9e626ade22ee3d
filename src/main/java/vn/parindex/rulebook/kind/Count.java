package vn.parindex.rulebook.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.ScoringRule;

/**
 * A COUNT rule understood.
 *
 * @param start points before anything is counted
 * @param terms points for each occurrence, by input key
 */
record Count(Fraction start, Map<String, Fraction> terms, Fraction floor, Fraction cap) {

    void check(LeafText leaf, Faults faults) {
        if (floor.compareTo(cap) > 0) {
            faults.add("count.floor", Map.of());
        }
        terms.forEach(
                (key, points) -> {
                    if (points.signum() == 0) {
                        faults.add("input.unused", Map.of("key", key));
                    }
                });
        boolean rising = terms.values().stream().anyMatch(points -> points.signum() > 0);
        Fraction most = start.compareTo(floor) > 0 ? start : floor;
        Points.reachable(rising || most.compareTo(cap) > 0 ? cap : most, leaf, faults);
    }

    ScoringRule rule(LeafText leaf) {
        Expression sum = Literal.of(start);
        for (InputSpec input : leaf.inputs()) {
            Fraction points = terms.get(input.key());
            Expression times = new Arithmetic('*', Name.number(input.key()), Literal.of(points));
            sum = new Arithmetic('+', sum, times);
        }
        Expression floored = new Call(Call.Function.MAX, List.of(Literal.of(floor), sum));
        Expression capped = new Call(Call.Function.MIN, List.of(Literal.of(cap), floored));
        return new ArithmeticRule(leaf, Subject.FIGURES, capped, texts -> words(leaf, texts));
    }

    private String words(LeafText leaf, Texts texts) {
        List<String> clauses = new ArrayList<>();
        clauses.add(texts.text("count.start", Map.of("points", texts.points(start))));
        for (InputSpec input : leaf.inputs()) {
            Fraction points = terms.get(input.key());
            boolean minus = points.signum() < 0;
            Fraction size = minus ? Fraction.ZERO.minus(points) : points;
            String unit = input.unit().isBlank() ? texts.text("count.unit") : input.unit();
            clauses.add(
                    texts.text(
                            minus ? "count.minus" : "count.plus",
                            Map.of(
                                    "unit", unit,
                                    "label", input.label(),
                                    "points", texts.points(size))));
        }
        clauses.add(
                texts.text(
                        "count.limits",
                        Map.of("floor", texts.points(floor), "cap", texts.points(cap))));
        return Texts.sentence(clauses);
    }
}
