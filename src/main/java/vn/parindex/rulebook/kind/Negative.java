package vn.parindex.rulebook.kind;

import java.util.List;
import java.util.Map;
import vn.parindex.rulebook.Fraction;

/** A number with its sign turned. */
record Negative(Expression of) implements Expression {

    @Override
    public boolean isTruth() {
        return false;
    }

    @Override
    public Fraction value(Map<String, Fraction> figures) {
        return Fraction.ZERO.minus(of.value(figures));
    }

    @Override
    public String formula(Map<String, String> cells) {
        return "-" + Expression.within(of, of.formula(cells), Binding.TIGHT);
    }

    @Override
    public String words(Texts texts) {
        return "-" + Expression.within(of, of.words(texts), Binding.TIGHT);
    }

    @Override
    public List<Expression> parts() {
        return List.of(of);
    }

    @Override
    public Binding binding() {
        return Binding.SIGN;
    }
}
