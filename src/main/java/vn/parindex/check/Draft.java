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
public final class Draft {
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

    /** A named value for the text. */
    public Draft fact(String name, Value value) {
        facts.put(name, value);
        return this;
    }

    /** Named words for the text. */
    public Draft fact(String name, String words) {
        return fact(name, Value.of(words));
    }

    /** A named number for the text. */
    public Draft fact(String name, BigDecimal number) {
        return fact(name, Value.of(number));
    }

    /** What the rule asks for, also as a fact. */
    public Draft expected(Value value) {
        expected = Optional.of(value);
        return fact("expected", value);
    }

    /** What the unit stated, also as a fact. */
    public Draft found(Value value) {
        found = Optional.of(value);
        return fact("found", value);
    }

    /** The finding. */
    public Finding done() {
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
