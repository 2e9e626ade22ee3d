package vn.parindex.rulebook.kind;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.parindex.model.Computed;
import vn.parindex.rulebook.Figures;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.ScoringRule;

/**
 * A score that no figures give.
 *
 * @param text key of the sentence about it
 */
record TypedRule(LeafText leaf, String text, Optional<BigDecimal> step) implements ScoringRule {

    static TypedRule survey(LeafText leaf) {
        return new TypedRule(leaf, "survey", Optional.empty());
    }

    static TypedRule judged(LeafText leaf, Optional<BigDecimal> step) {
        return new TypedRule(leaf, step.isPresent() ? "judged.step" : "judged", step);
    }

    @Override
    public Raw apply(Figures figures) {
        return new Raw.Not(new Computed.Typed());
    }

    @Override
    public String inWords(Locale locale) {
        Texts texts = Texts.in(locale);
        Map<String, Object> facts = new HashMap<>();
        facts.put("max", texts.points(Fraction.of(leaf.max())));
        step.ifPresent(size -> facts.put("step", size));
        return texts.text(text, facts);
    }

    @Override
    public Optional<String> formula(Map<String, String> cells) {
        return Optional.empty();
    }
}
