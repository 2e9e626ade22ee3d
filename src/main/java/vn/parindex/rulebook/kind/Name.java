package vn.parindex.rulebook.kind;

import java.util.List;
import java.util.Map;
import vn.parindex.rulebook.Fraction;

/**
 * A figure in a formula.
 *
 * @param key of the figure
 * @param shown as a person reads it, for example {@code b/a}, or the key of a text
 */
record Name(String key, String shown, boolean isTruth) implements Expression {

    static Name number(String key) {
        return new Name(key, key, false);
    }

    @Override
    public Fraction value(Map<String, Fraction> figures) {
        return figures.get(key);
    }

    @Override
    public String formula(Map<String, String> cells) {
        return isTruth ? Excel.isYes(cells.get(key)) : cells.get(key);
    }

    @Override
    public String words(Texts texts) {
        String said = texts.messages().has(shown) ? texts.text(shown) : shown;
        return isTruth ? texts.text("is.yes", Map.of("key", said)) : said;
    }

    @Override
    public List<Expression> parts() {
        return List.of();
    }

    @Override
    public Binding binding() {
        if (isTruth) {
            return Binding.LOOSE;
        }
        return shown.indexOf('/') < 0 ? Binding.TIGHT : Binding.PRODUCT;
    }
}
