package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.model.AreaMean;
import vn.parindex.model.AreaResult;
import vn.parindex.model.UnitResult;
import vn.parindex.rulebook.Fraction;

/** Per area: the mean rate, who did best and who did worst. */
final class AreaResults implements Section {
    private record Reached(UnitResult unit, AreaResult area) {
        Fraction share() {
            return Shares.of(area.score(), area.max());
        }
    }

    @Override
    public String tag() {
        return "linh-vuc";
    }

    @Override
    public List<Block> blocks(Telling telling) {
        if (telling.results().units().isEmpty()) {
            return List.of(Block.says(telling.text("results.none")));
        }
        List<String> said = new ArrayList<>();
        for (AreaMean area : telling.results().areas()) {
            said.add(sentence(area, telling));
        }
        return Block.listed(said);
    }

    private static String sentence(AreaMean area, Telling telling) {
        List<Reached> all = reached(area, telling);
        String mean =
                telling.text(
                        "area.mean",
                        Map.of(
                                "area", area.name(),
                                "max", area.max(),
                                "percent", telling.percent(area.meanPercent())));
        List<Reached> best = at(all, 1);
        if (all.size() == 1) {
            return mean + ".";
        }
        if (best.size() == all.size()) {
            return mean + telling.text("area.equal", facts(best, telling));
        }
        return mean
                + telling.text("area.best", facts(best, telling))
                + telling.text("area.worst", facts(at(all, -1), telling));
    }

    private static List<Reached> reached(AreaMean area, Telling telling) {
        List<Reached> all = new ArrayList<>();
        for (UnitResult unit : telling.results().units()) {
            unit.areas().stream()
                    .filter(each -> each.code().equals(area.code()))
                    .forEach(each -> all.add(new Reached(unit, each)));
        }
        return all;
    }

    private static List<Reached> at(List<Reached> all, int end) {
        Fraction extreme =
                all.stream()
                        .map(Reached::share)
                        .reduce((a, b) -> a.compareTo(b) * end >= 0 ? a : b)
                        .orElseThrow();
        return all.stream().filter(each -> each.share().compareTo(extreme) == 0).toList();
    }

    private static Map<String, Object> facts(List<Reached> group, Telling telling) {
        AreaResult area = group.get(0).area();
        return Map.of(
                "units",
                telling.units()
                        .brief(
                                group.stream().map(each -> each.unit().unit()).toList(),
                                telling.ranked()),
                "score",
                telling.ofMax(area.score(), area.max()),
                "percent",
                telling.percent(area.percent()));
    }
}
