package vn.parindex.rulebook;

import java.util.Map;

/**
 * Something wrong in a workbook that staff keep: criteria set or unit register.
 *
 * @param where sheet and row, for example {@code Bộ tiêu chí, dòng 12}; filled in by the reader of
 *     the workbook, empty text until then
 * @param code text under {@code fault.<code>}: in the bundle {@code rules} when it comes out of a
 *     {@link RuleFault}, else in {@code criteria}
 * @param facts for the text
 */
public record Fault(String where, String code, Map<String, String> facts) {
    public Fault {
        facts = Map.copyOf(facts);
    }
}
