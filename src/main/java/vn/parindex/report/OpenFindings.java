package vn.parindex.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.language.Series;
import vn.parindex.language.UnitName;
import vn.parindex.model.Severity;
import vn.parindex.model.Standing;
import vn.parindex.model.Unit;

/** How many findings still stand in the newest scorecards, and in whose. */
final class OpenFindings implements Section {
    /** Errors first and then warnings, so that the gravest units stand on top. */
    private record Open(int errors, int warnings) implements Comparable<Open> {
        private static final Comparator<Open> GRAVEST =
                Comparator.comparing(Open::errors).thenComparing(Open::warnings).reversed();

        @Override
        public int compareTo(Open other) {
            return GRAVEST.compare(this, other);
        }
    }

    @Override
    public String tag() {
        return "phat-hien";
    }

    @Override
    public List<Block> blocks(Telling telling) {
        Map<Open, List<Unit>> groups = new TreeMap<>();
        for (Standing standing : telling.standings()) {
            Open open = open(standing);
            if (open.errors() + open.warnings() > 0) {
                groups.computeIfAbsent(open, any -> new ArrayList<>()).add(standing.unit());
            }
        }
        if (groups.isEmpty()) {
            return List.of(Block.says(telling.text("open.none")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.says(summary(groups, telling)));
        List<String> said = new ArrayList<>();
        groups.forEach((open, units) -> said.add(sentence(open, units, telling)));
        blocks.add(new Block.Bullets(said));
        return blocks;
    }

    private static Open open(Standing standing) {
        return new Open(
                Findings.count(standing, Severity.ERROR),
                Findings.count(standing, Severity.WARNING));
    }

    private static String summary(Map<Open, List<Unit>> groups, Telling telling) {
        int errors = 0;
        int warnings = 0;
        int units = 0;
        for (Map.Entry<Open, List<Unit>> group : groups.entrySet()) {
            int members = group.getValue().size();
            errors += group.getKey().errors() * members;
            warnings += group.getKey().warnings() * members;
            units += members;
        }
        return telling.text(
                "open.summary",
                Map.of(
                        "what",
                        what(new Open(errors, warnings), telling),
                        "units",
                        units,
                        "all",
                        telling.standings().size()));
    }

    private static String sentence(Open open, List<Unit> units, Telling telling) {
        String key = units.size() == 1 ? "open.unit" : "open.units";
        return UnitName.capitalised(
                telling.text(
                        key,
                        Map.of(
                                "units",
                                telling.units().names(units),
                                "what",
                                what(open, telling))));
    }

    private static String what(Open open, Telling telling) {
        List<String> parts = new ArrayList<>();
        if (open.errors() > 0) {
            parts.add(telling.counted("open.error", open.errors(), Map.of("count", open.errors())));
        }
        if (open.warnings() > 0) {
            parts.add(
                    telling.counted(
                            "open.warning", open.warnings(), Map.of("count", open.warnings())));
        }
        return Series.joined(parts, telling.locale());
    }
}
