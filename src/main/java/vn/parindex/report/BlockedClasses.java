package vn.parindex.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.language.UnitName;
import vn.parindex.model.AreaResult;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitResult;

/** Whom one weak area kept from a better class: "xã A xếp … do lĩnh vực … đạt 50%". */
final class BlockedClasses {
    /** More sentences than these are gathered by area. */
    private static final int READABLE = 10;

    private record Cause(String classification, AreaResult area) {}

    private record Key(String classification, String area, String percent) {}

    private BlockedClasses() {}

    static List<String> sentences(Telling telling) {
        Map<Key, List<Unit>> exact = grouped(telling, true);
        return exact.size() <= READABLE
                ? exact.entrySet().stream()
                        .map(group -> single(group.getKey(), group.getValue(), telling))
                        .toList()
                : grouped(telling, false).entrySet().stream()
                        .map(group -> gathered(group.getKey(), group.getValue(), telling))
                        .toList();
    }

    private static Map<Key, List<Unit>> grouped(Telling telling, boolean byPercent) {
        Map<Key, List<Unit>> groups = new LinkedHashMap<>();
        for (UnitResult result : telling.results().units()) {
            Optional<Cause> cause = cause(result);
            if (cause.isPresent()) {
                AreaResult area = cause.get().area();
                String percent = byPercent ? telling.percent(area.percent()) : "";
                Key key = new Key(cause.get().classification(), area.code(), percent);
                groups.computeIfAbsent(key, any -> new ArrayList<>()).add(result.unit());
            }
        }
        return groups;
    }

    private static Optional<Cause> cause(UnitResult result) {
        return result.blockingArea()
                .flatMap(
                        code ->
                                result.areas().stream()
                                        .filter(area -> area.code().equals(code))
                                        .findFirst())
                .map(area -> new Cause(result.classification(), area));
    }

    private static String single(Key key, List<Unit> units, Telling telling) {
        return UnitName.capitalised(
                telling.text(
                        "class.blocked",
                        Map.of(
                                "units", telling.units().names(units),
                                "class", key.classification(),
                                "area", telling.areaName(key.area()),
                                "percent", key.percent())));
    }

    private static String gathered(Key key, List<Unit> units, Telling telling) {
        List<String> parts = new ArrayList<>();
        for (UnitResult result : telling.results().units()) {
            if (units.contains(result.unit())) {
                AreaResult area = cause(result).orElseThrow().area();
                parts.add(
                        telling.text(
                                "class.blockedUnit",
                                Map.of(
                                        "unit", telling.units().names(List.of(result.unit())),
                                        "percent", telling.percent(area.percent()))));
            }
        }
        return telling.text(
                "class.blockedMany",
                Map.of(
                        "area", telling.areaName(key.area()),
                        "class", key.classification(),
                        "units", String.join(", ", parts)));
    }
}
