package vn.parindex.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.model.FiledReport;
import vn.parindex.model.Unit;

/** The activity figures of the units' own reports, pooled, with every source. */
final class ActivityTotals implements Section {
    @Override
    public String tag() {
        return "tong-hop-so-lieu";
    }

    @Override
    public List<Block> blocks(Telling telling) {
        Reporters reporters = new Reporters(telling);
        if (reporters.reports().isEmpty()) {
            return List.of(Block.says(telling.text("activity.none")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(basis(reporters, telling));
        List<Pool> pools = Pool.of(telling.picture().reports());
        ActivityTable tables = new ActivityTable(reporters, pools, telling);
        groups(pools).forEach((group, members) -> blocks.addAll(tables.of(group, members)));
        blocks.addAll(gaps(reporters, pools, telling));
        blocks.addAll(withoutReport(reporters, telling));
        return blocks;
    }

    private static Map<String, List<Pool>> groups(List<Pool> pools) {
        return pools.stream()
                .filter(pool -> !pool.isEmpty())
                .collect(
                        Collectors.groupingBy(
                                pool -> pool.indicator().group(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    /** How many have reported, and about which time: figures of a quarter are not a year's. */
    private static List<Block> basis(Reporters reporters, Telling telling) {
        List<Block> blocks = new ArrayList<>();
        int count = reporters.reports().size();
        int all = telling.standings().size();
        blocks.add(Block.says(telling.text("activity.basis", Map.of("count", count, "all", all))));
        Map<String, List<Unit>> periods = new LinkedHashMap<>();
        for (FiledReport report : reporters.reports()) {
            periods.computeIfAbsent(
                            ReportPeriods.words(report.period(), telling), any -> new ArrayList<>())
                    .add(reporters.unit(report));
        }
        blocks.addAll(
                Block.listed(
                        periods.entrySet().stream()
                                .map(
                                        each ->
                                                telling.text(
                                                        "activity.period",
                                                        Map.of(
                                                                "period",
                                                                each.getKey(),
                                                                "units",
                                                                telling.units()
                                                                        .names(each.getValue()))))
                                .toList()));
        return blocks;
    }

    /** What not everybody states: nothing is put in the place of a missing figure. */
    private static List<Block> gaps(Reporters reporters, List<Pool> pools, Telling telling) {
        List<String> said = new ArrayList<>();
        List<String> nobody = new ArrayList<>();
        for (Pool pool : pools) {
            List<Unit> silent =
                    reporters.units().stream()
                            .filter(unit -> pool.of(unit.code()).isEmpty())
                            .toList();
            if (pool.isEmpty()) {
                nobody.add(pool.indicator().name());
            } else if (!silent.isEmpty()) {
                String units = telling.units().brief(silent, reporters.units());
                said.add(
                        telling.text(
                                "activity.gap",
                                Map.of("indicator", pool.indicator().name(), "units", units)));
            }
        }
        if (!nobody.isEmpty()) {
            String indicators = String.join("; ", nobody);
            said.add(telling.text("activity.nobody", Map.of("indicators", indicators)));
        }
        return said.isEmpty()
                ? List.of()
                : List.of(Block.says(telling.text("activity.gaps")), new Block.Bullets(said));
    }

    private static List<Block> withoutReport(Reporters reporters, Telling telling) {
        List<Unit> reported = reporters.units();
        List<Unit> without = telling.unitsWhere(standing -> !reported.contains(standing.unit()));
        return without.isEmpty()
                ? List.of()
                : List.of(
                        Block.says(
                                telling.text(
                                        "activity.withoutReport",
                                        Map.of(
                                                "count",
                                                without.size(),
                                                "units",
                                                telling.units().names(without)))));
    }
}
