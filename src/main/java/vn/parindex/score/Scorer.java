package vn.parindex.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.model.AreaScore;
import vn.parindex.model.Computed;
import vn.parindex.model.Entry;
import vn.parindex.model.LeafEntry;
import vn.parindex.model.LeafScore;
import vn.parindex.model.Scores;
import vn.parindex.model.Submission;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Area;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.Figures;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.Source;

/** The points of a submission: what the unit typed beside what the rules give. */
public final class Scorer {
    private static final Figures NOTHING = new Figures(Map.of(), false, false);

    private Scorer() {}

    /** Scores every leaf of the set, whether the submission has a row for it or not. */
    public static Scores score(CriteriaSet set, Submission submission) {
        List<LeafScore> leaves =
                set.leaves().stream()
                        .map(leaf -> leafScore(leaf, submission.leaf(leaf.code())))
                        .toList();
        Map<String, LeafScore> byCode = new HashMap<>();
        leaves.forEach(score -> byCode.put(score.code(), score));
        List<AreaScore> areas = set.areas().stream().map(area -> areaScore(area, byCode)).toList();
        return new Scores(
                leaves,
                areas,
                sum(areas.stream().map(AreaScore::score).toList()),
                sum(areas.stream().map(AreaScore::max).toList()));
    }

    private static LeafScore leafScore(Leaf leaf, Optional<LeafEntry> entry) {
        Optional<BigDecimal> self = entry.flatMap(LeafEntry::self).flatMap(Scorer::number);
        Figures figures = entry.map(Figures::of).orElse(NOTHING);
        Computed computed =
                claimsNothing(leaf, self, figures)
                        ? new Computed.Points(BigDecimal.ZERO, Optional.empty(), false)
                        : leaf.compute(figures);
        boolean counts = leaf.source() != Source.SURVEY && !(computed instanceof Computed.Excluded);
        return new LeafScore(
                leaf.code(),
                leaf.max(),
                self,
                computed,
                Optional.empty(),
                counts ? self.filter(points -> isPossible(points, leaf)) : Optional.empty());
    }

    // 20 points where 2 can be had are a slip of the pen, not a score
    private static boolean isPossible(BigDecimal points, Leaf leaf) {
        return points.signum() >= 0 && points.compareTo(leaf.max()) <= 0;
    }

    // a unit that claims nothing needs no figures
    private static boolean claimsNothing(Leaf leaf, Optional<BigDecimal> self, Figures figures) {
        return !leaf.inputs().isEmpty()
                && !figures.notApplicable()
                && self.isPresent()
                && self.get().signum() == 0
                && figures.areBlank();
    }

    private static AreaScore areaScore(Area area, Map<String, LeafScore> scores) {
        List<LeafScore> counting =
                area.leaves().stream()
                        .filter(leaf -> leaf.source() != Source.SURVEY)
                        .map(leaf -> scores.get(leaf.code()))
                        .filter(score -> !(score.computed() instanceof Computed.Excluded))
                        .toList();
        return new AreaScore(
                area.code(),
                sum(counting.stream().flatMap(score -> score.counted().stream()).toList()),
                sum(counting.stream().map(LeafScore::max).toList()));
    }

    private static Optional<BigDecimal> number(Entry entry) {
        return entry.value() instanceof Value.Amount amount
                ? Optional.of(amount.number())
                : Optional.empty();
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
