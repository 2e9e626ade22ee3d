package vn.parindex.rulebook.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.parindex.language.Folding;
import vn.parindex.model.Computed;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Choice;
import vn.parindex.rulebook.Figures;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.ScoringRule;

/** Points by the chosen level, recognised by its label or its key. */
record LevelsRule(LeafText leaf, InputSpec input) implements ScoringRule {

    @Override
    public Raw apply(Figures figures) {
        Value value = figures.value(input.key());
        if (value.isBlank()) {
            return new Raw.Not(new Computed.Missing(List.of(input.key())));
        }
        return chosen(value)
                .<Raw>map(choice -> new Raw.Exact(Fraction.of(choice.points()), Optional.empty()))
                .orElseGet(() -> new Raw.Not(new Computed.Unusable(input.key())));
    }

    private Optional<Choice> chosen(Value value) {
        if (!(value instanceof Value.Words words)) {
            return value instanceof Value.Truth truth
                    ? chosen(Value.of(truth.yes() ? Answers.YES : Answers.NO))
                    : Optional.empty();
        }
        String said = Folding.same(words.text());
        return input.choices().stream()
                .filter(one -> Folding.same(one.label()).equals(said) || one.key().equals(said))
                .findFirst();
    }

    @Override
    public String inWords(Locale locale) {
        Texts texts = Texts.in(locale);
        List<String> clauses = new ArrayList<>();
        for (Choice choice : input.choices()) {
            String points = texts.points(Fraction.of(choice.points()));
            clauses.add(
                    texts.text("level.clause", Map.of("label", choice.label(), "points", points)));
        }
        return texts.text("levels", Map.of("list", Texts.sentence(clauses)));
    }

    @Override
    public Optional<String> formula(Map<String, String> cells) {
        String cell = cells.get(input.key());
        String formula = "\"\"";
        for (int i = input.choices().size() - 1; i >= 0; i--) {
            Choice choice = input.choices().get(i);
            String chosen =
                    "OR("
                            + cell
                            + "="
                            + Excel.text(choice.label())
                            + ","
                            + cell
                            + "="
                            + Excel.text(choice.key())
                            + ")";
            Fraction points = Fraction.of(choice.points());
            formula = Excel.choose(chosen, Excel.points(points, leaf), formula);
        }
        return Excel.ifTaken(formula);
    }
}
