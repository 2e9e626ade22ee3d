package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.parindex.check.Draft;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.Value;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Token;

/**
 * The scores of the areas against the printed totals, appraisal and survey apart and together; two
 * ways to the same number tell which one is wrong.
 */
final class AreasMakeTotal implements ProseCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.SUM_AREAS, FindingKind.SUM_MAXIMA, FindingKind.SUM_SURVEY_ADDED);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        List<Finding> found = new ArrayList<>();
        for (ScoreList list : ScoreList.in(report.text())) {
            for (Score.Kind kind : Score.Kind.values()) {
                stream(list, kind).ifPresent(found::add);
            }
        }
        found.addAll(new TableTotals(report).findings());
        for (List<Sentence> paragraph : Surroundings.byParagraph(report.text()).values()) {
            together(paragraph.stream().flatMap(each -> Score.in(each).stream()).toList())
                    .filter(one -> found.stream().noneMatch(other -> near(one, other)))
                    .ifPresent(found::add);
        }
        return found;
    }

    // a wrong subtotal makes the total wrong as well: one cause, one finding
    private static boolean near(Finding one, Finding other) {
        return one.place() instanceof Place.Quote first
                && other.place() instanceof Place.Quote second
                && Math.abs(first.paragraph() - second.paragraph()) <= 1;
    }

    private static Optional<Finding> stream(ScoreList list, Score.Kind kind) {
        List<Score> scores = list.stream(kind);
        if (scores.size() < 2) {
            return Optional.empty();
        }
        Sum points = ScoreList.points(scores);
        Sum maxima = ScoreList.maxima(scores);
        List<Score> totals = list.totals(kind, maxima.total());
        boolean printed = totals.stream().anyMatch(each -> points.makes(value(each)));
        if (printed) {
            return Optional.empty();
        }
        return totals.stream()
                .min(Comparator.comparing(each -> value(each).subtract(points.total()).abs()))
                .map(wrong -> wrongTotal(list, wrong, points))
                .or(() -> wrongMaximum(list, kind, scores));
    }

    private static Finding wrongTotal(ScoreList list, Score wrong, Sum points) {
        Draft draft =
                FindingKind.SUM_AREAS
                        .at(wrong.said().place())
                        .fact("sum", points.shown())
                        .expected(Value.of(points.shownTotal()))
                        .found(Value.of(Sum.shown(wrong.points().part())));
        otherWay(list, wrong, points.total()).ifPresent(rest -> draft.fact("rest", rest));
        if (itself(list, wrong)) {
            draft.fact("sure", Sum.shown(wrong.points().part()));
        }
        return draft.done();
    }

    // total − survey gives what the areas give: the subtotal is wrong, not an area
    private static Optional<String> otherWay(ScoreList list, Score wrong, BigDecimal right) {
        for (Score whole : list.totals()) {
            for (Score other : list.totals()) {
                if (joined(whole, wrong, other)
                        && value(whole).subtract(value(other)).compareTo(right) == 0) {
                    return Optional.of(
                            Sum.difference(whole.points().part(), other.points().part()));
                }
            }
        }
        return Optional.empty();
    }

    // subtotal + survey is the printed total: an area must be wrong
    private static boolean itself(ScoreList list, Score subtotal) {
        return list.totals().stream()
                .anyMatch(
                        whole ->
                                list.totals().stream()
                                        .anyMatch(
                                                other ->
                                                        joined(whole, subtotal, other)
                                                                && makes(whole, subtotal, other)));
    }

    private static boolean joined(Score whole, Score one, Score other) {
        boolean different = one.kind() != other.kind();
        boolean survey = one.kind() == Score.Kind.SURVEY || other.kind() == Score.Kind.SURVEY;
        return different
                && survey
                && !whole.equals(one)
                && !whole.equals(other)
                && maximaAdd(whole, one, other);
    }

    private static boolean maximaAdd(Score whole, Score one, Score other) {
        BigDecimal sum = one.points().whole().value().add(other.points().whole().value());
        return sum.compareTo(whole.points().whole().value()) == 0;
    }

    private static boolean makes(Score whole, Score one, Score other) {
        return value(one).add(value(other)).compareTo(value(whole)) == 0;
    }

    private static Optional<Finding> wrongMaximum(
            ScoreList list, Score.Kind kind, List<Score> scores) {
        Sum points = ScoreList.points(scores);
        Sum maxima = ScoreList.maxima(scores);
        return list.totals().stream()
                .filter(each -> each.kind() == kind && points.makes(value(each)))
                .findFirst()
                .map(
                        each -> {
                            Token.Figure whole = each.points().whole();
                            return FindingKind.SUM_MAXIMA
                                    .at(each.said().place())
                                    .fact("sum", maxima.shown())
                                    .expected(Value.of(maxima.shownTotal()))
                                    .found(Value.of(Sum.shown(whole)))
                                    .done();
                        });
    }

    // "tổng điểm 82/100, trong đó thẩm định 69/86, điều tra 13/14" with no list under it
    private static Optional<Finding> together(List<Score> scores) {
        for (Score whole : scores) {
            List<List<Score>> pairs = pairs(scores, whole);
            boolean holds = pairs.stream().anyMatch(two -> makes(whole, two.get(0), two.get(1)));
            if (!holds && !pairs.isEmpty()) {
                Sum sum = ScoreList.points(pairs.get(0));
                return Optional.of(
                        FindingKind.SUM_SURVEY_ADDED
                                .at(whole.said().place())
                                .fact("sum", sum.shown())
                                .expected(Value.of(sum.shownTotal()))
                                .found(Value.of(Sum.shown(whole.points().part())))
                                .done());
            }
        }
        return Optional.empty();
    }

    private static List<List<Score>> pairs(List<Score> scores, Score whole) {
        List<List<Score>> pairs = new ArrayList<>();
        for (Score one : scores) {
            for (Score other : scores) {
                if (one.kind() == Score.Kind.APPRAISED
                        && other.kind() == Score.Kind.SURVEY
                        && joined(whole, one, other)) {
                    pairs.add(List.of(one, other));
                }
            }
        }
        return pairs;
    }

    private static BigDecimal value(Score score) {
        return score.points().part().value();
    }
}
