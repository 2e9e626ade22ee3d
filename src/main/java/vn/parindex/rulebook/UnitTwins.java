package vn.parindex.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.model.Unit;

/** What two units of a register must not share: code, name, another name, mail address. */
final class UnitTwins {
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Line> codes = new HashMap<>();
    private final Map<String, Line> names = new HashMap<>();
    private final Map<String, Line> aliases = new HashMap<>();
    private final Map<String, Line> addresses = new HashMap<>();

    private UnitTwins() {}

    /** A unit and the row it stands in. */
    record Line(StaffRow row, Unit unit) {}

    /** What a line says, and the fault it is when another said so before. */
    private record Claim(Line line, String code, String found) {}

    static List<Fault> faults(List<Line> lines) {
        UnitTwins twins = new UnitTwins();
        Map<Unit, Line> byUnit = new LinkedHashMap<>();
        lines.forEach(line -> byUnit.put(withoutAliases(line.unit()), line));
        NameMatcher officialNames = new NameMatcher(List.copyOf(byUnit.keySet()));
        for (Line line : lines) {
            twins.claim(line);
            for (String alias : line.unit().aliases()) {
                officialNames.named(alias).stream()
                        .limit(1)
                        .map(byUnit::get)
                        .forEach(
                                first ->
                                        twins.add(
                                                new Claim(line, "UNIT-ALIAS-TAKEN", alias), first));
            }
        }
        return twins.faults;
    }

    private void claim(Line line) {
        Unit unit = line.unit();
        claim(codes, unit.code(), new Claim(line, "UNIT-CODE-TWICE", unit.code()));
        String name = Spelling.key(unit.name());
        if (!name.isEmpty()) {
            claim(names, unit.kind() + name, new Claim(line, "UNIT-NAME-TWICE", unit.name()));
        }
        for (String alias : unit.aliases()) {
            Spelling spelling = Spelling.bare(alias);
            String key = spelling.kind().map(Enum::name).orElse("") + spelling.name();
            claim(aliases, key, new Claim(line, "UNIT-ALIAS-TAKEN", alias));
        }
        unit.addresses().stream()
                .filter(address -> address.indexOf('@') > 0)
                .forEach(
                        address ->
                                claim(
                                        addresses,
                                        address,
                                        new Claim(line, "UNIT-ADDRESS-TWICE", address)));
    }

    private void claim(Map<String, Line> taken, String key, Claim claim) {
        Line first = taken.putIfAbsent(key, claim.line());
        if (first != null && !key.isEmpty()) {
            add(claim, first);
        }
    }

    private void add(Claim claim, Line first) {
        StaffRow row = claim.line().row();
        if (row.number() != first.row().number()) {
            String other = String.valueOf(first.row().number());
            faults.add(row.fault(claim.code(), Map.of("found", claim.found(), "other", other)));
        }
    }

    private static Unit withoutAliases(Unit unit) {
        return new Unit(
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.block(),
                List.of(),
                unit.addresses(),
                unit.predecessors());
    }
}
