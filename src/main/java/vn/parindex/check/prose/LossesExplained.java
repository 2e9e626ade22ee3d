package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.Value;
import vn.parindex.prose.Token;

/** Points taken off criterion by criterion against what each area and the whole lost. */
final class LossesExplained implements ProseCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(
                FindingKind.LOSS_TOTAL, FindingKind.LOSS_EXCEEDED, FindingKind.LOSS_UNEXPLAINED);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        Deductions deductions = new Deductions(report.text());
        List<Finding> found = new ArrayList<>();
        for (ScoreList list : ScoreList.in(report.text())) {
            List<Said> itemised = new ArrayList<>();
            for (ScoreList.Area area : list.areas()) {
                List<Said> taken = deductions.of(list, area);
                itemised.addAll(taken);
                area.score(Score.Kind.APPRAISED)
                        .filter(score -> !taken.isEmpty())
                        .flatMap(score -> ofArea(score, taken))
                        .ifPresent(found::add);
            }
            for (Said printed : deductions.overall(list)) {
                overall(list, printed, itemised).ifPresent(found::add);
            }
        }
        found.addAll(new StatedLosses(report.text()).besides(found));
        return found;
    }

    /** The points that an area lost against those taken off in it. */
    static Optional<Finding> ofArea(Score score, List<Said> taken) {
        Token.Figure max = score.points().whole();
        Token.Figure points = score.points().part();
        BigDecimal lost = max.value().subtract(points.value());
        Sum itemised = Sum.of(taken);
        int order = itemised.total().compareTo(lost);
        if (order == 0) {
            return Optional.empty();
        }
        FindingKind kind = order > 0 ? FindingKind.LOSS_EXCEEDED : FindingKind.LOSS_UNEXPLAINED;
        List<Place> places = new ArrayList<>(List.of(score.said().place()));
        taken.forEach(each -> places.add(each.place()));
        int decimals = Math.max(max.decimals(), points.decimals());
        return Optional.of(
                kind.at(places)
                        .fact("lost", Sum.difference(max, points))
                        .fact("sum", itemised.shown())
                        .fact("difference", Sum.shown(itemised.total().subtract(lost).abs(), 0))
                        .expected(Value.of(Sum.shown(lost, decimals)))
                        .found(Value.of(itemised.shownTotal()))
                        .done());
    }

    private static Optional<Finding> overall(ScoreList list, Said printed, List<Said> itemised) {
        Map<String, BigDecimal> readings = readings(list, itemised);
        boolean fits =
                readings.values().stream().anyMatch(each -> each.compareTo(printed.value()) == 0);
        if (fits || readings.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                FindingKind.LOSS_TOTAL
                        .at(printed.place())
                        .fact("readings", String.join("; ", readings.keySet()))
                        .found(Value.of(Sum.shown(printed.figure())))
                        .done());
    }

    // every way in which "lost" can be meant, with the printed and with the reckoned score
    private static Map<String, BigDecimal> readings(ScoreList list, List<Said> itemised) {
        Map<String, BigDecimal> readings = new LinkedHashMap<>();
        if (!itemised.isEmpty()) {
            readings.put(Sum.of(itemised).shown(), Sum.of(itemised).total());
        }
        List<Score> areas = list.stream(Score.Kind.APPRAISED);
        List<Token.Figure> reached = new ArrayList<>();
        if (areas.size() > 1) {
            Sum points = ScoreList.points(areas);
            int decimals = points.parts().stream().mapToInt(Token.Figure::decimals).max().orElse(0);
            reached.add(
                    new Token.Figure(
                            areas.get(0).points().span(), points.total(), decimals, "diem"));
        }
        list.totals().stream()
                .filter(each -> each.kind() == Score.Kind.APPRAISED)
                .forEach(each -> reached.add(each.points().part()));
        for (Token.Figure from : starts(list)) {
            for (Token.Figure to : reached) {
                BigDecimal lost = from.value().subtract(to.value());
                if (lost.signum() > 0 && sameScale(list, from, to)) {
                    readings.put(Sum.difference(from, to), lost);
                }
            }
        }
        return readings;
    }

    private static List<Token.Figure> starts(ScoreList list) {
        List<Token.Figure> starts = new ArrayList<>();
        list.totals().stream()
                .filter(each -> each.kind() == Score.Kind.SELF)
                .forEach(each -> starts.add(each.points().part()));
        list.totals().stream()
                .filter(each -> each.kind() == Score.Kind.APPRAISED)
                .forEach(each -> starts.add(each.points().whole()));
        return starts;
    }

    // 100 − 82,791 is a loss, 100 − 69,557 (out of 86) is none
    private static boolean sameScale(ScoreList list, Token.Figure from, Token.Figure to) {
        BigDecimal areas = ScoreList.maxima(list.stream(Score.Kind.APPRAISED)).total();
        boolean grandStart = from.value().compareTo(areas) > 0;
        boolean grandEnd =
                list.totals().stream()
                        .anyMatch(
                                each ->
                                        each.points().part().equals(to)
                                                && each.points().whole().value().compareTo(areas)
                                                        > 0);
        return grandStart == grandEnd;
    }
}
