package vn.parindex.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.LeafScore;
import vn.parindex.model.Scores;
import vn.parindex.rulebook.Area;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.Leaf;

/**
 * The points of a scorecard as a whole and area by area.
 *
 * @param whole the total, under an empty code
 * @param computedInPart true when some leaf has no points from figures
 * @param waiting points of the criteria set that can't be had yet, such as the survey's
 */
public record Points(
        List<AreaPoints> areas, AreaPoints whole, boolean computedInPart, BigDecimal waiting) {

    public Points {
        areas = List.copyOf(areas);
    }

    /** The points of a submission to this criteria set. */
    public static Points of(CriteriaSet set, Scores scores) {
        List<AreaPoints> areas = set.areas().stream().map(area -> area(area, scores)).toList();
        AreaPoints whole =
                new AreaPoints(
                        "",
                        set.title(),
                        areas.stream()
                                .map(AreaPoints::self)
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        areas.stream()
                                .flatMap(area -> area.computed().stream())
                                .reduce(BigDecimal::add),
                        scores.max());
        boolean inPart =
                scores.leaves().stream().anyMatch(leaf -> leaf.computed().value().isEmpty());
        return new Points(areas, whole, inPart, set.max().subtract(scores.max()));
    }

    private static AreaPoints area(Area area, Scores scores) {
        List<LeafScore> leaves =
                area.leaves().stream()
                        .map(Leaf::code)
                        .flatMap(code -> scores.leaf(code).stream())
                        .toList();
        Optional<BigDecimal> computed =
                leaves.stream()
                        .flatMap(leaf -> leaf.computed().value().stream())
                        .reduce(BigDecimal::add);
        BigDecimal self =
                leaves.stream()
                        .flatMap(leaf -> leaf.self().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal max = scores.area(area.code()).map(score -> score.max()).orElse(area.max());
        return new AreaPoints(area.code(), area.name(), self, computed, max);
    }
}
