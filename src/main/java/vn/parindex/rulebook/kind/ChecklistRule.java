package vn.parindex.rulebook.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.model.Computed;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Figures;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.ScoringRule;

/**
 * Points by what is there.
 *
 * @param all nothing may be lacking
 */
record ChecklistRule(LeafText leaf, boolean all, List<Item> items) implements ScoringRule {

    /** One item. */
    record Item(String key, String label, Fraction points) {}

    ChecklistRule {
        items = List.copyOf(items);
    }

    @Override
    public Raw apply(Figures figures) {
        List<String> keys = items.stream().map(Item::key).toList();
        if (keys.stream().allMatch(key -> figures.value(key).isBlank())) {
            return new Raw.Not(new Computed.Missing(keys));
        }
        Fraction sum = Fraction.ZERO;
        boolean complete = true;
        for (Item item : items) {
            Value value = figures.value(item.key());
            // an item left blank among answered ones is not there
            Optional<Boolean> there = value.isBlank() ? Optional.of(false) : Answers.yes(value);
            if (there.isEmpty()) {
                return new Raw.Not(new Computed.Unusable(item.key()));
            }
            complete &= there.get();
            sum = there.get() ? sum.plus(item.points()) : sum;
        }
        Fraction whole = complete ? Fraction.of(leaf.max()) : Fraction.ZERO;
        return new Raw.Exact(all ? whole : sum, Optional.empty());
    }

    @Override
    public String inWords(Locale locale) {
        Texts texts = Texts.in(locale);
        if (all) {
            String list =
                    items.stream()
                            .map(
                                    item ->
                                            texts.text(
                                                    "checklist.item",
                                                    Map.of("label", item.label())))
                            .collect(Collectors.joining("; "));
            String max = texts.points(Fraction.of(leaf.max()));
            return texts.text("checklist.all", Map.of("list", list, "max", max));
        }
        List<String> clauses = new ArrayList<>();
        for (Item item : items) {
            String points = texts.points(item.points());
            clauses.add(
                    texts.text("level.clause", Map.of("label", item.label(), "points", points)));
        }
        return texts.text("checklist.sum", Map.of("list", Texts.sentence(clauses)));
    }

    /** The points as an expression over yes and no. */
    private Expression sum() {
        Expression nothing = Literal.of(Fraction.ZERO);
        Expression sum = all ? Literal.of(Fraction.of(leaf.max())) : nothing;
        for (Item item : items) {
            Expression there = new Name(item.key(), item.key(), true);
            sum =
                    all
                            ? new Branch(there, sum, nothing)
                            : new Arithmetic(
                                    '+',
                                    sum,
                                    new Branch(there, Literal.of(item.points()), nothing));
        }
        return sum;
    }

    @Override
    public Optional<String> formula(Map<String, String> cells) {
        List<String> blank = new ArrayList<>();
        List<String> sound = new ArrayList<>();
        for (Item item : items) {
            String cell = cells.get(item.key());
            blank.add(Excel.isBlank(cell));
            sound.add(
                    "OR("
                            + String.join(
                                    ",", Excel.isBlank(cell), Excel.isYes(cell), Excel.isNo(cell))
                            + ")");
        }
        String answered = Excel.where(Excel.all(sound), Excel.points(sum(), cells, leaf));
        return Excel.ifTaken(Excel.choose(Excel.all(blank), "\"\"", answered));
    }
}
