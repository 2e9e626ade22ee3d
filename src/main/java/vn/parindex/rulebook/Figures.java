package vn.parindex.rulebook;

import java.util.HashMap;
import java.util.Map;
import vn.parindex.model.LeafEntry;
import vn.parindex.model.Value;

/**
 * The figures that a rule is applied to.
 *
 * @param values by input key: {@link Value.Amount} for numbers (a percent as typed: 94.9 means 94,9
 *     %), {@link Value.Day}, {@link Value.Truth} for yes and no, {@link Value.Words} with a level's
 *     key or label for a choice; absent or blank where nothing was stated
 * @param notApplicable the unit declared "Không áp dụng"
 * @param withoutEvidence an appraiser found no evidence: a leaf that needs some gives 0
 */
public record Figures(Map<String, Value> values, boolean notApplicable, boolean withoutEvidence) {

    public Figures {
        values = Map.copyOf(values);
    }

    /** The figures that a unit stated for a leaf. */
    public static Figures of(LeafEntry entry) {
        Map<String, Value> values = new HashMap<>();
        entry.figures().forEach((key, figure) -> values.put(key, figure.value()));
        Value answer = values.remove(LeafEntry.NOT_APPLICABLE);
        return new Figures(values, answer instanceof Value.Truth truth && truth.yes(), false);
    }

    /** The same with another value under a key. */
    public Figures with(String key, Value value) {
        Map<String, Value> changed = new HashMap<>(values);
        changed.put(key, value);
        return new Figures(changed, notApplicable, withoutEvidence);
    }

    /** True when no figure was stated. */
    public boolean areBlank() {
        return values.values().stream().allMatch(Value::isBlank);
    }

    /** The value under a key, blank where nothing was stated. */
    public Value value(String key) {
        return values.getOrDefault(key, Value.blank());
    }
}
