package vn.parindex.rulebook.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.RuleFault;

/**
 * The branches of an EXPRESSION rule, the first that holds counts.
 *
 * @param list may be empty: then the formula always counts
 * @param otherwise the points where none holds
 */
record Cases(List<Case> list, Expression otherwise) {
    private static final int MOST = 20;
    private static final Pattern WHEN =
            Pattern.compile(
                    "(?:khi|nếu|when|if)(?![\\p{L}\\d_])(.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** One condition and its points. */
    record Case(Expression when, Expression points) {}

    static Cases read(List<String> items, LeafText leaf, Faults faults) {
        Reader reader = new Reader(leaf, items.size() == 1, faults);
        for (String item : items) {
            try {
                reader.read(item);
            } catch (RuleFault fault) {
                faults.add(fault);
            }
        }
        if (items.isEmpty() || reader.list.size() > MOST) {
            faults.add(items.isEmpty() ? "formula.none" : "formula.cases", Map.of());
        }
        return new Cases(reader.list, reader.rest.orElse(Literal.of(Fraction.ZERO)));
    }

    /** Takes up one item after the other. */
    private static final class Reader {
        private final LeafText leaf;
        private final boolean alone;
        private final Faults faults;
        private final Map<String, Expression> names;
        private final List<Case> list = new ArrayList<>();
        private final Set<Expression> conditions = new HashSet<>();
        private Optional<Expression> rest = Optional.empty();

        Reader(LeafText leaf, boolean alone, Faults faults) {
            this.leaf = leaf;
            this.alone = alone;
            this.faults = faults;
            names = Inputs.names(leaf);
        }

        void read(String item) throws RuleFault {
            int colon = item.lastIndexOf(':');
            String before = colon < 0 ? "" : item.substring(0, colon).strip();
            Matcher when = WHEN.matcher(before);
            boolean last = colon < 0 ? alone : BandNotation.isOtherwise(before);
            if (!last && !when.matches()) {
                throw Faults.one("item.unreadable", Map.of("item", item));
            }
            Expression points = points(item, item.substring(colon + 1).strip(), leaf, names);
            if (rest.isPresent()) {
                faults.add("case.unreachable", Map.of("item", item));
            } else if (last) {
                rest = Optional.of(points);
            } else {
                add(item, when.group(1).strip(), points);
            }
        }

        private void add(String item, String when, Expression points) throws RuleFault {
            Expression condition = Parser.condition(when, names);
            Inputs.percentSigns(condition, leaf, item);
            if (!conditions.add(condition)) {
                faults.add("case.unreachable", Map.of("item", item));
            }
            list.add(new Case(condition, points));
        }
    }

    private static Expression points(
            String item, String text, LeafText leaf, Map<String, Expression> names)
            throws RuleFault {
        Optional<Fraction> fixed = Points.fixed(text, leaf.max());
        if (fixed.isPresent()) {
            Points.checked(item, fixed.get(), leaf);
            return Literal.of(fixed.get());
        }
        Expression formula = Parser.number(text, names);
        Inputs.percentSigns(formula, leaf, item);
        return formula;
    }

    /** Refuses cases whose fixed points never reach the maximum. */
    void check(LeafText leaf, Faults faults) {
        List<Expression> all = new ArrayList<>(list.stream().map(Case::points).toList());
        all.add(otherwise);
        if (all.stream().allMatch(Expression::isConstant)) {
            Points.reachable(
                    all.stream()
                            .map(points -> points.value(Map.of()))
                            .max(Fraction::compareTo)
                            .orElseThrow(),
                    leaf,
                    faults);
        }
    }

    Expression points() {
        Expression points = otherwise;
        for (int i = list.size() - 1; i >= 0; i--) {
            points = new Branch(list.get(i).when(), list.get(i).points(), points);
        }
        return points;
    }

    List<String> clauses(Texts texts) {
        List<String> clauses = new ArrayList<>();
        for (Case one : list) {
            clauses.add(
                    texts.text(
                            "case",
                            Map.of(
                                    "condition",
                                    one.when().words(texts),
                                    "points",
                                    PiecewiseWords.points(one.points(), texts))));
        }
        if (list.isEmpty()) {
            return List.of(texts.text("case.only", Map.of("formula", otherwise.words(texts))));
        }
        String last = PiecewiseWords.points(otherwise, texts);
        clauses.add(texts.text("case.otherwise", Map.of("points", last)));
        return clauses;
    }
}
