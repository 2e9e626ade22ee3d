package vn.parindex.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.model.AreaResult;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitResult;
import vn.parindex.rulebook.ClassRow;

/** The classes with their units, and whom one weak area kept from a better class. */
final class ClassLists implements Section {
    private record Blocked(String classification, String area, String percent) {}

    @Override
    public String tag() {
        return "xep-loai";
    }

    @Override
    public List<Block> blocks(Telling telling) {
        if (telling.results().units().isEmpty()) {
            return List.of(Block.says(telling.text("results.none")));
        }
        List<Block> blocks = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (ClassRow row : telling.picture().set().classes()) {
            said.add(members(row.name(), telling));
        }
        blocks.addAll(Block.listed(said));
        List<String> blocked = blocked(telling);
        if (!blocked.isEmpty()) {
            blocks.add(Block.says(telling.text("class.blockedLead")));
            blocks.add(new Block.Bullets(blocked));
        }
        return blocks;
    }

    private static String members(String classification, Telling telling) {
        List<Unit> units =
                telling.results().units().stream()
                        .filter(each -> each.classification().equals(classification))
                        .map(UnitResult::unit)
                        .toList();
        Map<String, Object> facts =
                Map.of(
                        "class",
                        classification,
                        "count",
                        units.size(),
                        "all",
                        telling.ranked().size(),
                        "units",
                        telling.units().names(units));
        return telling.text(units.isEmpty() ? "class.nobody" : "class.members", facts);
    }

    private static List<String> blocked(Telling telling) {
        Map<Blocked, List<Unit>> groups = new LinkedHashMap<>();
        for (UnitResult result : telling.results().units()) {
            blocking(result, telling)
                    .forEach(
                            key ->
                                    groups.computeIfAbsent(key, any -> new ArrayList<>())
                                            .add(result.unit()));
        }
        return groups.entrySet().stream()
                .map(group -> sentence(group.getKey(), group.getValue(), telling))
                .toList();
    }

    private static List<Blocked> blocking(UnitResult result, Telling telling) {
        return result.blockingArea().stream()
                .flatMap(code -> result.areas().stream().filter(area -> area.code().equals(code)))
                .map(area -> blocked(result, area, telling))
                .toList();
    }

    private static Blocked blocked(UnitResult result, AreaResult area, Telling telling) {
        return new Blocked(
                result.classification(),
                telling.areaName(area.code()),
                telling.percent(area.percent()));
    }

    private static String sentence(Blocked group, List<Unit> units, Telling telling) {
        return UnitPhrase.capital(
                telling.text(
                        "class.blocked",
                        Map.of(
                                "units", telling.units().names(units),
                                "class", group.classification(),
                                "area", group.area(),
                                "percent", group.percent())));
    }
}
