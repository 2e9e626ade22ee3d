package vn.parindex.rulebook.kind;

import java.util.List;
import java.util.Map;
import vn.parindex.rulebook.Fraction;

/**
 * Two numbers compared.
 *
 * @param operator one of {@code = <> < <= > >=}
 */
record Comparison(String operator, Expression left, Expression right) implements Expression {

    @Override
    public boolean isTruth() {
        return true;
    }

    @Override
    public Fraction value(Map<String, Fraction> figures) {
        int order = left.value(figures).compareTo(right.value(figures));
        return Expression.truth(
                switch (operator) {
                    case "=" -> order == 0;
                    case "<>" -> order != 0;
                    case "<" -> order < 0;
                    case "<=" -> order <= 0;
                    case ">" -> order > 0;
                    case ">=" -> order >= 0;
                    default -> throw new IllegalStateException(operator);
                });
    }

    @Override
    public String formula(Map<String, String> cells) {
        return Expression.within(left, left.formula(cells), Binding.SUM)
                + operator
                + Expression.within(right, right.formula(cells), Binding.SUM);
    }

    @Override
    public String words(Texts texts) {
        String key =
                switch (operator) {
                    case "=" -> "compare.equal";
                    case "<>" -> "compare.unequal";
                    case "<" -> "compare.less";
                    case "<=" -> "compare.atMost";
                    case ">" -> "compare.greater";
                    default -> "compare.atLeast";
                };
        return texts.text(key, Map.of("one", left.words(texts), "other", right.words(texts)));
    }

    @Override
    public List<Expression> parts() {
        return List.of(left, right);
    }

    @Override
    public Binding binding() {
        return Binding.LOOSE;
    }
}
