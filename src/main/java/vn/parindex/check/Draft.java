package vn.parindex.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Leaf;

/** A finding while a check puts it together. */
final class Draft {
    /** Fact with the code of the leaf; where findings were merged, all codes. */
    static final String LEAF = "leaf";

    /** Fact with the leaf as a person knows it: code and name. */
    static final String CRITERION = "criterion";

    private static final int NAME_SHOWN = 70;

    private final FindingKind kind;
    private final List<? extends Place> places;
    private final Map<String, Value> facts = new HashMap<>();
    private Optional<Value> expected = Optional.empty();
    private Optional<Value> found = Optional.empty();

    Draft(FindingKind kind, List<? extends Place> places) {
        this.kind = kind;
        this.places = places;
    }

    Draft leaf(Leaf leaf) {
        fact(LEAF, leaf.code());
        return fact(CRITERION, leaf.code() + " (" + shortened(leaf.name()) + ")");
    }

    Draft fact(String name, Value value) {
        facts.put(name, value);
        return this;
    }

    Draft fact(String name, String words) {
        return fact(name, Value.of(words));
    }

    Draft fact(String name, BigDecimal number) {
        return fact(name, Value.of(number));
    }

    /** What the rule asks for, also as a fact. */
    Draft expected(Value value) {
        expected = Optional.of(value);
        return fact("expected", value);
    }

    /** What the unit stated, also as a fact. */
    Draft found(Value value) {
        found = Optional.of(value);
        return fact("found", value);
    }

    Finding done() {
        return new Finding(
                kind.code(), kind.severity(), List.copyOf(places), facts, expected, found);
    }

    private static String shortened(String name) {
        if (name.length() <= NAME_SHOWN) {
            return name;
        }
        int space = name.lastIndexOf(' ', NAME_SHOWN);
        return name.substring(0, space > 0 ? space : NAME_SHOWN) + "…";
    }
}
