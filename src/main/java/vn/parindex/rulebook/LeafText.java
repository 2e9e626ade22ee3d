package vn.parindex.rulebook;

import java.math.BigDecimal;
import java.util.List;

/**
 * The row of one leaf as staff wrote it, before its rule is understood.
 *
 * @param parameters in the notation of its rule kind
 * @param inputs as declared in the row; a kind may add its own (levels, checklist items)
 * @param decimals scale of the leaf's points
 * @param year of the criteria set, for due dates such as "31/12 năm trước"
 */
public record LeafText(
        String code,
        BigDecimal max,
        String parameters,
        List<InputSpec> inputs,
        int decimals,
        int year) {

    public LeafText {
        inputs = List.copyOf(inputs);
    }
}
