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

    @Override
    public Optional<String> formula(Map<String, String> cells) {
        List<String> blank = new ArrayList<>();
        List<String> sound = new ArrayList<>();
        List<String> yes = new ArrayList<>();
        List<String> points = new ArrayList<>();
        for (Item item : items) {
            String cell = cells.get(item.key());
            blank.add(cell + "=\"\"");
            sound.add("OR(" + cell + "=\"\"," + Excel.isYesOrNo(cell) + ")");
            yes.add(Excel.isYes(cell));
            points.add(Excel.choose(Excel.isYes(cell), Excel.number(item.points()), "0"));
        }
        String max = Excel.number(Fraction.of(leaf.max()));
        String sum = all ? Excel.choose(Excel.all(yes), max, "0") : String.join("+", points);
        String answered = Excel.where(Excel.all(sound), Excel.points(sum, leaf));
        return Excel.ifTaken(Excel.choose(Excel.all(blank), "\"\"", answered));
    }
}
