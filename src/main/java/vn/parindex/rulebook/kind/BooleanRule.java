package vn.parindex.rulebook.kind;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.parindex.model.Computed;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Figures;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.ScoringRule;

/** Points for yes, points for no. */
record BooleanRule(LeafText leaf, InputSpec input, Fraction yes, Fraction no)
        implements ScoringRule {

    @Override
    public Raw apply(Figures figures) {
        Value value = figures.value(input.key());
        if (value.isBlank()) {
            return new Raw.Not(new Computed.Missing(List.of(input.key())));
        }
        return Answers.yes(value)
                .<Raw>map(said -> new Raw.Exact(said ? yes : no, Optional.empty()))
                .orElseGet(() -> new Raw.Not(new Computed.Unusable(input.key())));
    }

    @Override
    public String inWords(Locale locale) {
        Texts texts = Texts.in(locale);
        return texts.text(
                "boolean",
                Map.of(
                        "label", input.label(),
                        "yes", texts.points(yes),
                        "no", texts.points(no)));
    }

    @Override
    public Optional<String> formula(Map<String, String> cells) {
        String cell = cells.get(input.key());
        String negative = Excel.where(Excel.isNo(cell), Excel.points(no, leaf));
        return Optional.of(Excel.choose(Excel.isYes(cell), Excel.points(yes, leaf), negative));
    }
}
