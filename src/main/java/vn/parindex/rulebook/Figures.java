package vn.parindex.rulebook;

import java.util.Map;
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

    /** The value under a key, blank where nothing was stated. */
    public Value value(String key) {
        return values.getOrDefault(key, Value.blank());
    }
}
