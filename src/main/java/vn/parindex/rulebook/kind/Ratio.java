package vn.parindex.rulebook.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.model.Computed;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.InputSpec;

/**
 * A part of a whole.
 *
 * @param over the part may exceed the whole
 */
record Ratio(InputSpec part, InputSpec whole, boolean over) implements Measure {

    @Override
    public List<InputSpec> inputs() {
        return List.of(whole, part);
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
        return new Name(MEASURED, part.key() + "/" + whole.key(), false);
    }

    @Override
    public Map<String, Expression> names() {
        return Map.of("ratio", compared());
    }

    @Override
    public List<Map<String, Fraction>> examples(Fraction measured) {
        List<Map<String, Fraction>> examples = new ArrayList<>();
        for (long size : List.of(1L, 7L)) {
            Fraction all = NumberInputs.whole(size);
            examples.add(
                    Map.of(whole.key(), all, part.key(), measured.times(all), MEASURED, measured));
        }
        return examples;
    }

    @Override
    public Optional<Fraction> measured(Map<String, Fraction> figures) {
        return Optional.of(figures.get(part.key()).over(figures.get(whole.key())));
    }

    @Override
    public Optional<Computed> trouble(Map<String, Fraction> figures) {
        Fraction all = figures.get(whole.key());
        Fraction some = figures.get(part.key());
        if (all.signum() < 0) {
            return Optional.of(new Computed.Unusable(whole.key()));
        }
        if (some.signum() < 0) {
            return Optional.of(new Computed.Unusable(part.key()));
        }
        if (all.signum() == 0) {
            return Optional.of(new Computed.NothingToMeasure());
        }
        return !over && some.compareTo(all) > 0
                ? Optional.of(new Computed.PartAboveWhole(part.key(), whole.key()))
                : Optional.empty();
    }

    @Override
    public Optional<String> formula(Map<String, String> cells) {
        return Optional.of(cells.get(part.key()) + "/" + cells.get(whole.key()));
    }

    @Override
    public boolean isPositive(Expression divisor) {
        return divisor instanceof Name name && name.key().equals(whole.key());
    }

    @Override
    public List<String> conditions(Map<String, String> cells) {
        String some = cells.get(part.key());
        String all = cells.get(whole.key());
        List<String> conditions = new ArrayList<>(List.of(all + ">0", some + ">=0"));
        if (!over) {
            conditions.add(some + "<=" + all);
        }
        return conditions;
    }

    @Override
    public String words(Texts texts) {
        return texts.text("subject.ratio", Map.of("part", part.key(), "whole", whole.key()));
    }

    @Override
    public String bound(Fraction bound, Texts texts) {
        return texts.percent(bound);
    }
}
