package vn.parindex.rulebook.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.model.Computed;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;

/** How many, or how much. */
record Tally(InputSpec input) implements Measure {

    @Override
    public List<InputSpec> inputs() {
        return List.of(input);
    }

    @Override
    public Band domain() {
        return new Band(Cut.before(Fraction.ZERO), Cut.HIGHEST);
    }

    @Override
    public boolean isWhole() {
        return input.type() == InputType.WHOLE;
    }

    @Override
    public boolean isPercent() {
        return false;
    }

    @Override
    public Expression compared() {
        return Name.number(input.key());
    }

    @Override
    public Map<String, Expression> names() {
        return Map.of("count", compared());
    }

    @Override
    public List<Map<String, Fraction>> examples(Fraction measured) {
        return List.of(Map.of(input.key(), measured, MEASURED, measured));
    }

    @Override
    public Optional<Fraction> measured(Map<String, Fraction> figures) {
        return Optional.of(figures.get(input.key()));
    }

    @Override
    public Optional<Computed> trouble(Map<String, Fraction> figures) {
        return figures.get(input.key()).signum() < 0
                ? Optional.of(new Computed.Unusable(input.key()))
                : Optional.empty();
    }

    @Override
    public List<String> conditions(Map<String, String> cells) {
        return isWhole() ? List.of() : List.of(cells.get(input.key()) + ">=0");
    }

    @Override
    public String words(Texts texts) {
        return texts.text("subject.count", Map.of("key", input.key()));
    }

    @Override
    public String bound(Fraction bound, Texts texts) {
        String unit = input.unit().isBlank() ? "" : " " + input.unit();
        return texts.number(bound) + unit;
    }
}
