package vn.parindex.rulebook.kind;

import java.util.List;
import java.util.Map;
import vn.parindex.rulebook.Fraction;

/** One of two numbers, by a condition. */
record Branch(Expression when, Expression then, Expression otherwise) implements Expression {

    @Override
    public boolean isTruth() {
        return false;
    }

    @Override
    public Fraction value(Map<String, Fraction> figures) {
        return when.value(figures).signum() != 0 ? then.value(figures) : otherwise.value(figures);
    }

    @Override
    public String formula(Map<String, String> cells) {
        return "IF("
                + when.formula(cells)
                + ","
                + then.formula(cells)
                + ","
                + otherwise.formula(cells)
                + ")";
    }

    @Override
    public String words(Texts texts) {
        return texts.text(
                "branch",
                Map.of(
                        "when", when.words(texts),
                        "then", then.words(texts),
                        "otherwise", otherwise.words(texts)));
    }

    @Override
    public List<Expression> parts() {
        return List.of(when, then, otherwise);
    }

    @Override
    public Binding binding() {
        return Binding.TIGHT;
    }
}
