package vn.parindex.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.LeafEntry;
import vn.parindex.model.Place;
import vn.parindex.model.Recognition;
import vn.parindex.model.Round;
import vn.parindex.model.Scores;
import vn.parindex.model.Submission;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.Leaf;

/**
 * All that the checks look at.
 *
 * @param scores of this submission by this set
 * @param attached evidence that came with it; empty when none was sent
 */
public record Examined(
        Submission submission,
        Recognition.Scorecard recognition,
        CriteriaSet set,
        Round round,
        Scores scores,
        Optional<Attached> attached) {

    /** A scorecard to which no evidence was attached. */
    public Examined(
            Submission submission,
            Recognition.Scorecard recognition,
            CriteriaSet set,
            Round round,
            Scores scores) {
        this(submission, recognition, set, round, scores, Optional.empty());
    }

    /** Every leaf for which the sheet has a row, in the order of the set. */
    List<LeafCase> leafCases() {
        List<LeafCase> cases = new ArrayList<>();
        for (Leaf leaf : set.leaves()) {
            submission
                    .leaf(leaf.code())
                    .ifPresent(entry -> cases.add(new LeafCase(this, leaf, entry)));
        }
        return cases;
    }

    /** The leaves of the set for which the sheet has no row. */
    List<Leaf> missingLeaves() {
        return set.leaves().stream()
                .filter(leaf -> submission.leaf(leaf.code()).isEmpty())
                .toList();
    }

    /** The first cell of the table's header. */
    Place headerCell() {
        return new Place.Cell(recognition.sheet(), "A" + (recognition.table().headerRow() + 1));
    }

    /** Where a row stands, or else the row before it in the set, or else the header. */
    Place nearest(Leaf missing) {
        Place nearest = headerCell();
        for (Leaf leaf : set.leaves()) {
            if (leaf.equals(missing)) {
                break;
            }
            nearest = submission.leaf(leaf.code()).<Place>map(LeafEntry::codeCell).orElse(nearest);
        }
        return nearest;
    }
}
