package vn.parindex.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.language.Series;
import vn.parindex.model.AreaMean;
import vn.parindex.model.AreaResult;
import vn.parindex.model.AreaScore;
import vn.parindex.model.Results;
import vn.parindex.model.UnitResult;
import vn.parindex.rulebook.Area;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.TieRule;

/** Order, ranks, classes and means of the units of a round. */
public final class Ranking {
    private static final Comparator<Ranked> BY_NAME =
            Comparator.<Ranked, String>comparing(
                            each -> each.unit().name(), Series.vietnameseOrder())
                    .thenComparing(each -> each.unit().code());

    private final CriteriaSet set;

    private Ranking(CriteriaSet set) {
        this.set = set;
    }

    /**
     * The result table. Units of different blocks are ranked apart, each block from 1, and stand
     * one block after another.
     */
    public static Results results(CriteriaSet set, String round, List<Ranked> units) {
        Ranking ranking = new Ranking(set);
        Map<String, List<Ranked>> blocks = new TreeMap<>(Series.vietnameseOrder());
        for (Ranked each : units) {
            blocks.computeIfAbsent(each.unit().block(), block -> new ArrayList<>()).add(each);
        }
        List<UnitResult> results = new ArrayList<>();
        blocks.values().forEach(block -> results.addAll(ranking.ranked(block)));
        List<BigDecimal> totals = units.stream().map(each -> each.scores().total()).toList();
        List<BigDecimal> maxima = units.stream().map(each -> each.scores().max()).toList();
        return new Results(
                round,
                results,
                mean(totals, set.totalDecimals()),
                Share.of(sum(totals), sum(maxima)).percent(set.percentDecimals()),
                set.areas().stream().map(area -> ranking.areaMean(area, units)).toList());
    }

    private List<UnitResult> ranked(List<Ranked> block) {
        List<Ranked> ordered = block.stream().sorted(order()).toList();
        List<Integer> places = Places.of(ordered, merit(), set.ties().kind());
        Map<String, Map<String, Integer>> areaPlaces = new HashMap<>();
        set.areas().forEach(area -> areaPlaces.put(area.code(), placesIn(area, block)));
        List<UnitResult> results = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            results.add(result(ordered.get(i), places.get(i), areaPlaces));
        }
        return results;
    }

    private UnitResult result(Ranked each, int rank, Map<String, Map<String, Integer>> areaPlaces) {
        Classification earned = Classification.of(each.scores(), set.classes());
        List<AreaResult> areas =
                each.scores().areas().stream()
                        .map(
                                area ->
                                        areaResult(
                                                area,
                                                areaPlaces
                                                        .get(area.code())
                                                        .get(each.unit().code())))
                        .toList();
        return new UnitResult(
                each.unit(),
                rank,
                earned.name(),
                earned.blockingArea(),
                each.scores().total(),
                each.scores().max(),
                total(each).percent(set.percentDecimals()),
                areas,
                Optional.empty());
    }

    private AreaResult areaResult(AreaScore area, int rank) {
        BigDecimal percent = Share.of(area.score(), area.max()).percent(set.percentDecimals());
        return new AreaResult(area.code(), area.score(), area.max(), percent, rank);
    }

    private Map<String, Integer> placesIn(Area area, List<Ranked> block) {
        Comparator<Ranked> merit = inArea(area.code());
        List<Ranked> ordered = block.stream().sorted(merit.thenComparing(BY_NAME)).toList();
        List<Integer> places = Places.of(ordered, merit, areaTies());
        Map<String, Integer> byUnit = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            byUnit.put(ordered.get(i).unit().code(), places.get(i));
        }
        return byUnit;
    }

    /** Tie breakers are for totals: equal percentages in an area share their rank in any case. */
    private TieRule.Kind areaTies() {
        TieRule.Kind kind = set.ties().kind();
        return kind == TieRule.Kind.ORDINAL ? TieRule.Kind.COMPETITION : kind;
    }

    /** Best first; within a tie by the breakers, where the set has some, and then by name. */
    private Comparator<Ranked> order() {
        Comparator<Ranked> order = merit();
        if (set.ties().kind() == TieRule.Kind.ORDINAL) {
            for (String breaker : set.ties().breakers()) {
                order =
                        order.thenComparing(
                                set.area(breaker).isPresent() ? inArea(breaker) : BY_NAME);
            }
        }
        return order.thenComparing(BY_NAME);
    }

    private static Comparator<Ranked> merit() {
        return Comparator.comparing(Ranking::total).reversed();
    }

    private static Comparator<Ranked> inArea(String code) {
        return Comparator.<Ranked, Share>comparing(
                        each ->
                                each.scores()
                                        .area(code)
                                        .map(area -> Share.of(area.score(), area.max()))
                                        .orElseThrow())
                .reversed();
    }

    private static Share total(Ranked each) {
        return Share.of(each.scores().total(), each.scores().max());
    }

    // pooled: the points of all units over what all of them could reach
    private AreaMean areaMean(Area area, List<Ranked> units) {
        List<AreaScore> scores =
                units.stream().map(each -> each.scores().area(area.code()).orElseThrow()).toList();
        BigDecimal max =
                scores.stream()
                        .map(AreaScore::max)
                        .max(Comparator.naturalOrder())
                        .orElse(area.max());
        Share pooled =
                Share.of(
                        sum(scores.stream().map(AreaScore::score).toList()),
                        sum(scores.stream().map(AreaScore::max).toList()));
        return new AreaMean(area.code(), area.name(), max, pooled.percent(set.percentDecimals()));
    }

    private static BigDecimal mean(List<BigDecimal> totals, int decimals) {
        return totals.isEmpty()
                ? BigDecimal.ZERO
                : Fraction.of(sum(totals))
                        .over(Fraction.of(BigDecimal.valueOf(totals.size())))
                        .rounded(decimals);
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
