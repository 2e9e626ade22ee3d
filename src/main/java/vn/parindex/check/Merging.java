package vn.parindex.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.Value;

/** Findings that say the same of many leaves become one finding with many places. */
final class Merging {
    private static final int CODES_SHOWN = 12;

    // equal numbers at two leaves are chance: each has its own cause
    private static final Set<FindingKind> EACH_FOR_ITSELF =
            EnumSet.of(
                    FindingKind.SELF_ABOVE_COMPUTED,
                    FindingKind.SELF_BELOW_COMPUTED,
                    FindingKind.SYSTEM_DIFFERS,
                    FindingKind.COMPUTED_CLAMPED);

    private record Sameness(String code, Map<String, Value> facts, Object expected, Object found) {

        static Sameness of(Finding finding) {
            Map<String, Value> facts = new HashMap<>(finding.facts());
            facts.remove(Draft.CRITERION);
            if (!EACH_FOR_ITSELF.contains(FindingKind.of(finding.code()))) {
                facts.remove(Draft.LEAF);
            }
            return new Sameness(finding.code(), facts, finding.expected(), finding.found());
        }
    }

    private Merging() {}

    static List<Finding> merged(List<Finding> findings) {
        return findings.stream()
                .collect(
                        Collectors.groupingBy(
                                Sameness::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Merging::one)
                .toList();
    }

    private static Finding one(List<Finding> same) {
        Finding first = same.get(0);
        if (same.size() == 1) {
            return first;
        }
        List<Place> places =
                same.stream()
                        .flatMap(each -> each.places().stream())
                        .distinct()
                        .sorted(SheetOrder.INSTANCE)
                        .toList();
        Map<String, Value> facts = new HashMap<>(first.facts());
        if (facts.containsKey(Draft.LEAF)) {
            List<String> codes = codes(same);
            facts.put(Draft.LEAF, Value.of(String.join(", ", codes)));
            facts.put(Draft.CRITERION, Value.of(shown(codes)));
        }
        return new Finding(
                first.code(), first.severity(), places, facts, first.expected(), first.found());
    }

    private static List<String> codes(List<Finding> same) {
        List<String> codes = new ArrayList<>();
        for (Finding each : same) {
            if (each.facts().get(Draft.LEAF) instanceof Value.Words code) {
                codes.add(code.text());
            }
        }
        return codes.stream().distinct().toList();
    }

    private static String shown(List<String> codes) {
        return codes.size() <= CODES_SHOWN
                ? String.join(", ", codes)
                : String.join(", ", codes.subList(0, CODES_SHOWN)) + "… (" + codes.size() + ")";
    }
}
