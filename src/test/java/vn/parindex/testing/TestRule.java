package vn.parindex.testing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.model.Computed;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Choice;
import vn.parindex.rulebook.Figures;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.RuleKind;
import vn.parindex.rulebook.ScoringRule;

/** Simple true rules, so that tests of other stages need no notation. */
record TestRule(String name, Function<Figures, Raw> arithmetic, Optional<BigDecimal> step)
        implements ScoringRule, RuleKind {

    @Override
    public Raw apply(Figures figures) {
        return arithmetic.apply(figures);
    }

    @Override
    public String inWords(Locale locale) {
        return name;
    }

    @Override
    public Optional<String> formula(Map<String, String> cells) {
        return Optional.empty();
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public ScoringRule understand(LeafText leaf) {
        return this;
    }

    /** A score that is typed. */
    static TestRule typed(String step) {
        return new TestRule(
                "JUDGED",
                figures -> new Raw.Not(new Computed.Typed()),
                Optional.of(new BigDecimal(step)));
    }

    /** b/a of the maximum. */
    static TestRule ratio(BigDecimal max) {
        return figured("PIECEWISE", List.of("a", "b"), figures -> ratio(figures, max));
    }

    /** So many points for each. */
    static TestRule count(String points) {
        Fraction each = Fraction.of(new BigDecimal(points));
        return figured(
                "COUNT", List.of("n"), figures -> exact(number(figures, "n").times(each), null));
    }

    /** That percentage of the maximum. */
    static TestRule percent(BigDecimal max) {
        Fraction each = Fraction.of(max).over(Fraction.of(new BigDecimal(100)));
        return figured(
                "PIECEWISE",
                List.of("p"),
                figures -> exact(number(figures, "p").times(each), null));
    }

    /** The maximum for yes. */
    static TestRule yesNo(BigDecimal max) {
        return figured(
                "BOOLEAN",
                List.of("yes"),
                figures ->
                        figures.value("yes") instanceof Value.Truth truth
                                ? exact(truth.yes() ? Fraction.of(max) : Fraction.ZERO, null)
                                : unusable("yes"));
    }

    /** The maximum up to the due day, half of it for fifteen days more. */
    static TestRule due(BigDecimal max, java.time.LocalDate due) {
        Fraction full = Fraction.of(max);
        Fraction half = full.over(Fraction.of(new BigDecimal(2)));
        return figured(
                "PIECEWISE",
                List.of("date"),
                figures -> {
                    if (!(figures.value("date") instanceof Value.Day day)) {
                        return unusable("date");
                    }
                    boolean late = day.date().isAfter(due);
                    boolean tooLate = day.date().isAfter(due.plusDays(15));
                    return exact(tooLate ? Fraction.ZERO : late ? half : full, null);
                });
    }

    /** The points of the level chosen. */
    static TestRule levels(List<Choice> choices) {
        return figured(
                "LEVELS",
                List.of("level"),
                figures ->
                        choices.stream()
                                .filter(each -> isChosen(each, figures.value("level")))
                                .map(each -> exact(Fraction.of(each.points()), null))
                                .min(Comparator.comparing(Object::toString))
                                .orElseGet(() -> unusable("level")));
    }

    private static boolean isChosen(Choice choice, Value value) {
        return value.equals(Value.of(choice.key())) || value.equals(Value.of(choice.label()));
    }

    private static TestRule figured(
            String name, List<String> keys, Function<Figures, Raw> arithmetic) {
        return new TestRule(
                name,
                figures -> {
                    List<String> missing =
                            keys.stream().filter(key -> figures.value(key).isBlank()).toList();
                    return missing.isEmpty()
                            ? arithmetic.apply(figures)
                            : new Raw.Not(new Computed.Missing(missing));
                },
                Optional.empty());
    }

    private static Raw ratio(Figures figures, BigDecimal max) {
        for (String key : List.of("a", "b")) {
            if (!(figures.value(key) instanceof Value.Amount amount)
                    || amount.number().signum() < 0) {
                return unusable(key);
            }
        }
        Fraction whole = number(figures, "a");
        Fraction part = number(figures, "b");
        if (part.compareTo(whole) > 0) {
            return new Raw.Not(new Computed.PartAboveWhole("b", "a"));
        }
        if (whole.signum() == 0) {
            return new Raw.Not(new Computed.NothingToMeasure());
        }
        return exact(part.over(whole).times(Fraction.of(max)), part.over(whole));
    }

    private static Fraction number(Figures figures, String key) {
        return figures.value(key) instanceof Value.Amount amount
                ? Fraction.of(amount.number())
                : Fraction.ZERO;
    }

    private static Raw exact(Fraction points, Fraction basis) {
        return new Raw.Exact(points, Optional.ofNullable(basis));
    }

    private static Raw unusable(String key) {
        return new Raw.Not(new Computed.Unusable(key));
    }
}
