package vn.parindex.check.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.model.Unit;
import vn.parindex.rulebook.UnitRegister;

/**
 * Which units there are: those of the register when the lists speak of them, otherwise those that
 * the document's own lists name again and again.
 *
 * @param names by key, as they are shown
 */
record Roster(Map<String, String> names) {
    private static final int MOST = 80;

    static Optional<Roster> of(List<UnitGroups> sets, UnitRegister register) {
        List<UnitGroups> whole = sets.stream().filter(UnitGroups::areWhole).toList();
        Map<String, String> named = new LinkedHashMap<>();
        whole.forEach(
                set -> set.units().forEach(each -> named.putIfAbsent(each.key(), each.name())));
        Map<String, String> known = new LinkedHashMap<>();
        register.units().forEach(unit -> known.put(unit.code(), unit.name()));
        Set<String> both = new HashSet<>(named.keySet());
        both.retainAll(known.keySet());
        if (isMost(both.size(), named.size()) && isMost(both.size(), known.size())) {
            return Optional.of(new Roster(known));
        }
        Map<String, Integer> times = new HashMap<>();
        whole.forEach(
                set ->
                        set.units().stream()
                                .map(ListedUnit::key)
                                .distinct()
                                .forEach(key -> times.merge(key, 1, Integer::sum)));
        named.keySet().removeIf(key -> times.get(key) < 2);
        boolean fromRegister = register.units().stream().map(Unit::code).anyMatch(both::contains);
        return whole.size() < 2 || (fromRegister && both.size() > named.size() / 2)
                ? Optional.empty()
                : Optional.of(new Roster(named));
    }

    /** The units that a set of lists leaves out, when it names most. */
    List<String> missing(UnitGroups set) {
        Set<String> there = set.units().stream().map(ListedUnit::key).collect(Collectors.toSet());
        List<String> missing =
                names.entrySet().stream()
                        .filter(each -> !there.contains(each.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        return isMost(names.size() - missing.size(), names.size()) ? missing : List.of();
    }

    int size() {
        return names.size();
    }

    private static boolean isMost(int part, int whole) {
        return whole > 0 && part * 100 >= whole * MOST;
    }
}
