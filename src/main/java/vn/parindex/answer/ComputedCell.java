package vn.parindex.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.parindex.model.Column;
import vn.parindex.model.LeafScore;
import vn.parindex.model.Place;
import vn.parindex.model.Scores;
import vn.parindex.model.Submission;
import vn.parindex.model.TotalEntry;

/**
 * A cell beside a self score, and the points the rule gives.
 *
 * @param points absent when the rule gives none, for example because figures are missing
 */
public record ComputedCell(Place.Cell place, Optional<BigDecimal> points) {

    /** The computed column of a scorecard: every leaf row, and the sums above them. */
    public static List<ComputedCell> of(Submission submission, Scores scores) {
        List<ComputedCell> cells = new ArrayList<>();
        for (LeafScore leaf : scores.leaves()) {
            submission
                    .leaf(leaf.code())
                    .flatMap(entry -> entry.computed())
                    .ifPresent(
                            entry ->
                                    cells.add(
                                            new ComputedCell(
                                                    entry.place(), leaf.computed().value())));
        }
        for (TotalEntry total : submission.totals()) {
            if (total.column() == Column.COMPUTED) {
                BigDecimal sum = sum(scores, below(total.code()));
                cells.add(new ComputedCell(total.entry().place(), Optional.of(sum)));
            }
        }
        return cells;
    }

    private static BigDecimal sum(Scores scores, Predicate<String> codes) {
        return scores.leaves().stream()
                .filter(leaf -> codes.test(leaf.code()))
                .flatMap(leaf -> leaf.computed().value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Predicate<String> below(String code) {
        return leaf -> code.isEmpty() || leaf.startsWith(code + ".");
    }
}
