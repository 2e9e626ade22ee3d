package vn.parindex.rulebook.kind;

import java.util.List;
import java.util.Map;
import vn.parindex.rulebook.Fraction;

/** A condition that must not hold. */
record Inverse(Expression of) implements Expression {

    @Override
    public boolean isTruth() {
        return true;
    }

    @Override
    public Fraction value(Map<String, Fraction> figures) {
        return Expression.truth(of.value(figures).signum() == 0);
    }

    @Override
    public String formula(Map<String, String> cells) {
        return "IF(" + of.formula(cells) + ",FALSE,TRUE)";
    }

    @Override
    public String words(Texts texts) {
        return texts.text("join.not", Map.of("condition", of.words(texts)));
    }

    @Override
    public List<Expression> parts() {
        return List.of(of);
    }

    @Override
    public Binding binding() {
        return Binding.LOOSE;
    }
}
