package vn.parindex.model;

import java.util.Map;
import java.util.Optional;

/**
 * What a unit stated for one leaf. An entry whose column is missing from the sheet is absent; one
 * whose cell is empty is there and blank.
 *
 * @param code of the leaf, as the criteria set writes it
 * @param codeCell where the row stands
 * @param figures by input key; {@code na} is the answer to "Không áp dụng"
 * @param max the locked maximum as it stands in the file
 * @param wording the locked wording of the rule as it stands in the file
 */
public record LeafEntry(
        String code,
        Place.Cell codeCell,
        Optional<Entry> name,
        Optional<Entry> max,
        Optional<Entry> wording,
        Map<String, Entry> figures,
        Optional<Entry> self,
        Optional<Entry> computed,
        Optional<Entry> evidence,
        Optional<Entry> page,
        Optional<Entry> explanation) {

    /** Key of the row that says a leaf does not apply. */
    public static final String NOT_APPLICABLE = "na";

    public LeafEntry {
        figures = Map.copyOf(figures);
    }
}
