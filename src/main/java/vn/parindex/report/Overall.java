package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.language.UnitName;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitResult;
import vn.parindex.rulebook.Fraction;

/** Mean, highest and lowest total, and who moved since last year. */
final class Overall implements Section {
    @Override
    public String tag() {
        return "ket-qua-chung";
    }

    @Override
    public List<Block> blocks(Telling telling) {
        List<UnitResult> units = telling.results().units();
        if (units.isEmpty()) {
            return List.of(Block.says(telling.text("results.none")));
        }
        List<Block> blocks = new ArrayList<>();
        if (units.size() == 1) {
            blocks.add(Block.says(telling.text("overall.single", extreme(telling, units))));
        } else {
            blocks.add(Block.says(mean(telling)));
            blocks.add(Block.says(extremes(telling)));
        }
        blocks.addAll(Block.listed(moves(telling)));
        return blocks;
    }

    private static String mean(Telling telling) {
        List<UnitResult> units = telling.results().units();
        BigDecimal mean = telling.results().mean();
        long above = units.stream().filter(unit -> unit.total().compareTo(mean) >= 0).count();
        return telling.text(
                "overall.mean",
                Map.of(
                        "count",
                        units.size(),
                        "mean",
                        telling.points(mean),
                        "percent",
                        telling.percent(telling.results().meanPercent()),
                        "above",
                        (int) above));
    }

    private static String extremes(Telling telling) {
        List<UnitResult> best = at(telling, 1);
        List<UnitResult> worst = at(telling, -1);
        if (best.size() == telling.results().units().size()) {
            return telling.text("overall.equal", extreme(telling, best));
        }
        return telling.text("overall.best", extreme(telling, best))
                + " "
                + telling.text("overall.worst", extreme(telling, worst));
    }

    private static Map<String, Object> extreme(Telling telling, List<UnitResult> units) {
        UnitResult one = units.get(0);
        return Map.of(
                "units",
                telling.units()
                        .brief(units.stream().map(UnitResult::unit).toList(), telling.ranked()),
                "score",
                telling.ofMax(one.total(), one.max()));
    }

    /** The units at the upper (1) or lower (-1) end, by exact share of the maximum. */
    private static List<UnitResult> at(Telling telling, int end) {
        List<UnitResult> units = telling.results().units();
        Fraction extreme =
                units.stream()
                        .map(Overall::share)
                        .reduce((a, b) -> a.compareTo(b) * end >= 0 ? a : b)
                        .orElseThrow();
        return units.stream().filter(unit -> share(unit).compareTo(extreme) == 0).toList();
    }

    private static Fraction share(UnitResult unit) {
        return Shares.of(unit.total(), unit.max());
    }

    private static List<String> moves(Telling telling) {
        Map<Integer, List<Unit>> byChange = new TreeMap<>(java.util.Comparator.reverseOrder());
        for (UnitResult result : telling.results().units()) {
            result.change()
                    .ifPresent(
                            change ->
                                    byChange.computeIfAbsent(change, any -> new ArrayList<>())
                                            .add(result.unit()));
        }
        List<String> said = new ArrayList<>();
        byChange.forEach(
                (change, units) ->
                        said.add(
                                UnitName.capitalised(
                                        telling.text(
                                                change > 0
                                                        ? "change.up"
                                                        : change < 0
                                                                ? "change.down"
                                                                : "change.same",
                                                Map.of(
                                                        "places",
                                                        Math.abs(change),
                                                        "units",
                                                        telling.units().names(units))))));
        return said;
    }
}
