package vn.parindex.rulebook.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.model.Computed;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.InputSpec;

/**
 * A percentage, typed as such: 94,9 is 94,9 %.
 *
 * @param over it may exceed 100 %
 */
record Share(InputSpec input, boolean over) implements Measure {
    private static final Fraction HUNDRED = Fraction.of(BigDecimal.valueOf(100));

    @Override
    public List<InputSpec> inputs() {
        return List.of(input);
    }

    @Override
    public Band domain() {
        Cut top = over ? Cut.HIGHEST : Cut.after(Fraction.ONE);
        return new Band(Cut.before(Fraction.ZERO), top);
    }

    @Override
    public boolean isWhole() {
        return false;
    }

    @Override
    public boolean isPercent() {
        return true;
    }

    @Override
    public Expression compared() {
        return Name.number(input.key());
    }

    @Override
    public Fraction scaled(Fraction bound) {
        return bound.times(HUNDRED);
    }

    @Override
    public Map<String, Expression> names() {
        Expression share = new Name(MEASURED, input.key(), false);
        return Map.of("ratio", share, "percent", share);
    }

    @Override
    public List<Map<String, Fraction>> examples(Fraction measured) {
        return List.of(Map.of(input.key(), scaled(measured), MEASURED, measured));
    }

    @Override
    public Optional<Fraction> measured(Map<String, Fraction> figures) {
        return Optional.of(figures.get(input.key()).over(HUNDRED));
    }

    @Override
    public Optional<Computed> trouble(Map<String, Fraction> figures) {
        Fraction typed = figures.get(input.key());
        return typed.signum() < 0 || (!over && typed.compareTo(HUNDRED) > 0)
                ? Optional.of(new Computed.Unusable(input.key()))
                : Optional.empty();
    }

    @Override
    public Optional<String> formula(Map<String, String> cells) {
        return Optional.of("(" + cells.get(input.key()) + "/100)");
    }

    @Override
    public List<String> conditions(Map<String, String> cells) {
        String cell = cells.get(input.key());
        return over ? List.of(cell + ">=0") : List.of(cell + ">=0", cell + "<=100");
    }

    @Override
    public String words(Texts texts) {
        return texts.text("subject.percent", Map.of("key", input.key()));
    }

    @Override
    public String bound(Fraction bound, Texts texts) {
        return texts.percent(bound);
    }
}
