package vn.parindex.rulebook.kind;

import java.util.List;
import java.util.Map;
import vn.parindex.rulebook.Fraction;

/**
 * A number in a formula.
 *
 * @param percent written with a percent sign
 */
record Literal(Fraction number, boolean percent) implements Expression {

    static Literal of(Fraction number) {
        return new Literal(number, false);
    }

    @Override
    public boolean isTruth() {
        return false;
    }

    @Override
    public Fraction value(Map<String, Fraction> figures) {
        return number;
    }

    @Override
    public String formula(Map<String, String> cells) {
        return Excel.number(number);
    }

    @Override
    public String words(Texts texts) {
        return percent ? texts.percent(number) : texts.number(number);
    }

    @Override
    public List<Expression> parts() {
        return List.of();
    }

    @Override
    public Binding binding() {
        return number.signum() < 0 ? Binding.SIGN : Binding.TIGHT;
    }
}
