package vn.parindex.model;

import java.util.List;
import java.util.Optional;

/**
 * What a unit stated in a scorecard, read from a delivery, every value with its cell.
 *
 * @param leaves in the order of the sheet; the first row of each code
 * @param totals the printed sums of areas, criteria and the whole
 * @param strays rows with an unknown or repeated code
 * @param application the program that saved the file last, or empty text
 */
public record Submission(
        Identity stated,
        List<LeafEntry> leaves,
        List<TotalEntry> totals,
        List<StrayRow> strays,
        String application) {

    public Submission {
        leaves = List.copyOf(leaves);
        totals = List.copyOf(totals);
        strays = List.copyOf(strays);
    }

    /** The entry of a leaf, when the sheet has a row for it. */
    public Optional<LeafEntry> leaf(String code) {
        return leaves.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
