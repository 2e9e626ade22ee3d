package vn.parindex.check.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.Unit;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Token;

/** A list names a unit once, and a table with a row for each unit has one row for each. */
final class UnitsListedOnce implements ProseCheck {
    private static final int ROWS = 4;

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.DUP_UNIT);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        Map<Place, Finding> findings = new LinkedHashMap<>();
        for (Sentence sentence : report.text().sentences()) {
            sentence.each(Token.Units.class)
                    .map(units -> listed(sentence, units))
                    .forEach(list -> twice(list, findings));
        }
        UnitGroups.in(report).stream()
                .flatMap(set -> set.groups().stream())
                .forEach(group -> twice(group.units(), findings));
        UnitTable.in(report).forEach(table -> inTable(table, findings));
        return List.copyOf(findings.values());
    }

    private static List<ListedUnit> listed(Sentence sentence, Token.Units units) {
        return units.units().stream()
                .map(
                        each ->
                                new ListedUnit(
                                        sentence,
                                        each.span(),
                                        each.name(),
                                        each.match()
                                                .accepted()
                                                .map(Unit::code)
                                                .orElse(Plain.of(each.name()))))
                .toList();
    }

    private static void twice(List<ListedUnit> list, Map<Place, Finding> findings) {
        Map<String, ListedUnit> first = new HashMap<>();
        for (ListedUnit unit : list) {
            ListedUnit before = first.putIfAbsent(unit.key(), unit);
            if (before != null && !before.place().equals(unit.place())) {
                Place place = unit.place();
                findings.putIfAbsent(place, finding(unit.name(), place, before.place()));
            }
        }
    }

    // a table that names many units often isn't one of results
    private static void inTable(UnitTable table, Map<Place, Finding> findings) {
        Map<String, UnitTable.Line> first = new HashMap<>();
        Set<String> again = new HashSet<>();
        List<Finding> found = new ArrayList<>();
        for (UnitTable.Line line : table.lines()) {
            Optional<UnitTable.Line> before =
                    Optional.ofNullable(first.putIfAbsent(line.key(), line));
            before.ifPresent(
                    each -> {
                        again.add(line.key());
                        found.add(
                                finding(
                                        line.name(),
                                        UnitTable.place(line.unit()),
                                        UnitTable.place(each.unit())));
                    });
        }
        if (again.size() == 1 && found.size() == 1 && first.size() >= ROWS) {
            findings.putIfAbsent(found.get(0).place(), found.get(0));
        }
    }

    private static Finding finding(String unit, Place place, Place first) {
        return FindingKind.DUP_UNIT.at(List.of(place, first)).fact("unit", unit).done();
    }
}
