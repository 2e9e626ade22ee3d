package vn.parindex.rulebook.kind;

import java.util.List;
import java.util.Map;
import vn.parindex.rulebook.Fraction;

/**
 * Two numbers joined.
 *
 * @param operator one of {@code + - * /}
 */
record Arithmetic(char operator, Expression left, Expression right) implements Expression {

    @Override
    public boolean isTruth() {
        return false;
    }

    @Override
    public Fraction value(Map<String, Fraction> figures) {
        Fraction one = left.value(figures);
        Fraction other = right.value(figures);
        return switch (operator) {
            case '+' -> one.plus(other);
            case '-' -> one.minus(other);
            case '*' -> one.times(other);
            case '/' -> one.over(other);
            default -> throw new IllegalStateException(String.valueOf(operator));
        };
    }

    @Override
    public String formula(Map<String, String> cells) {
        return joined(left.formula(cells), String.valueOf(operator), right.formula(cells));
    }

    @Override
    public String words(Texts texts) {
        String sign =
                switch (operator) {
                    case '*' -> " × ";
                    case '/' -> "/";
                    default -> " " + operator + " ";
                };
        String one = left.words(texts);
        // officials write (b/a) × 3
        return joined(isQuotient(left) ? "(" + one + ")" : one, sign, right.words(texts));
    }

    private boolean isQuotient(Expression part) {
        return binding() == Binding.PRODUCT
                && ((part instanceof Arithmetic inner && inner.operator == '/')
                        || (part instanceof Name && part.binding() == Binding.PRODUCT));
    }

    private String joined(String one, String sign, String other) {
        Binding tighter = binding() == Binding.SUM ? Binding.PRODUCT : Binding.TIGHT;
        return Expression.within(left, one, binding())
                + sign
                + Expression.within(right, other, tighter);
    }

    @Override
    public List<Expression> parts() {
        return List.of(left, right);
    }

    @Override
    public Binding binding() {
        return operator == '+' || operator == '-' ? Binding.SUM : Binding.PRODUCT;
    }
}
