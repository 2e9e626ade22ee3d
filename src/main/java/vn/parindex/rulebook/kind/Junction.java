package vn.parindex.rulebook.kind;

import java.util.List;
import java.util.Map;
import vn.parindex.rulebook.Fraction;

/**
 * Two conditions joined by "và" or "hoặc". The second is looked at only where the first leaves the
 * matter open, so that {@code a > 0 và b/a >= 80%} is defined for a = 0.
 */
record Junction(boolean and, Expression left, Expression right) implements Expression {

    @Override
    public boolean isTruth() {
        return true;
    }

    @Override
    public Fraction value(Map<String, Fraction> figures) {
        boolean first = left.value(figures).signum() != 0;
        return first == and ? right.value(figures) : Expression.truth(first);
    }

    /** AND and OR of a spreadsheet look at both sides always, IF does not. */
    @Override
    public String formula(Map<String, String> cells) {
        String first = left.formula(cells);
        String second = right.formula(cells);
        if (alwaysDefined()) {
            return (and ? "AND(" : "OR(") + first + "," + second + ")";
        }
        return and
                ? "IF(" + first + "," + second + ",FALSE)"
                : "IF(" + first + ",TRUE," + second + ")";
    }

    @Override
    public String words(Texts texts) {
        return side(left, texts) + texts.text(and ? "join.and" : "join.or") + side(right, texts);
    }

    private String side(Expression part, Texts texts) {
        boolean mixed = part instanceof Junction other && other.and != and;
        return mixed ? "(" + part.words(texts) + ")" : part.words(texts);
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
