package vn.parindex.rulebook;

import java.util.List;

/**
 * One input of a leaf: one labelled row in the scorecard.
 *
 * @param key name in formulas, lower-case letters; unique within the leaf
 * @param unit of measure, for example {@code hồ sơ}; may be empty
 * @param choices for {@link InputType#CHOICE}, else empty
 */
public record InputSpec(
        String key, String label, InputType type, String unit, List<Choice> choices) {

    public InputSpec {
        choices = List.copyOf(choices);
    }
}
