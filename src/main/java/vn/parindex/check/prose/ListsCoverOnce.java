package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.check.FindingKind;
import vn.parindex.language.Messages;
import vn.parindex.language.Series;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.Value;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Token;

/**
 * The lists of those that rose, fell and stayed, or of those in each class, name every unit once.
 * Units are missed only where the lists are meant to be whole: they name most units, and of moves
 * also those that stayed; "các xã còn lại" covers the rest.
 */
final class ListsCoverOnce implements ProseCheck {
    private static final Pattern REST = Pattern.compile("con lai|cac (xa|don vi) khac|tru ");

    private static final Pattern MOVE = Pattern.compile("(bac|hang|thu bac)");

    @Override
    public List<FindingKind> kinds() {
        return List.of(
                FindingKind.PARTITION_TWICE,
                FindingKind.PARTITION_MISSING,
                FindingKind.PARTITION_MOVE);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        List<UnitGroups> sets = UnitGroups.in(report);
        Optional<Roster> roster = Roster.of(sets, report.rules().units());
        List<Finding> findings = new ArrayList<>();
        for (UnitGroups set : sets) {
            if (set.areWhole()) {
                findings.addAll(twice(set));
                roster.flatMap(each -> missing(set, each)).ifPresent(findings::add);
                roster.ifPresent(each -> findings.addAll(moves(set, each)));
            }
        }
        return findings;
    }

    private static List<Finding> twice(UnitGroups set) {
        Map<String, UnitGroup> first = new HashMap<>();
        Map<String, ListedUnit> firstUnit = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (UnitGroup group : set.groups()) {
            for (ListedUnit unit : group.units()) {
                UnitGroup before = first.putIfAbsent(unit.key(), group);
                ListedUnit other = firstUnit.putIfAbsent(unit.key(), unit);
                if (before != null && !before.value().equals(group.value())) {
                    findings.add(
                            FindingKind.PARTITION_TWICE
                                    .at(List.of(unit.place(), other.place()))
                                    .fact("unit", unit.name())
                                    .fact("first", before.label())
                                    .fact("second", group.label())
                                    .done());
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> missing(UnitGroups set, Roster roster) {
        List<String> missing = roster.missing(set);
        boolean stayed = set.groups().stream().anyMatch(each -> each.value().equals("giu nguyen"));
        if (missing.isEmpty() || (set.areMoves() && !stayed) || leavesRest(set)) {
            return Optional.empty();
        }
        String lists =
                set.groups().stream().map(UnitGroup::label).collect(Collectors.joining(" / "));
        return Optional.of(
                FindingKind.PARTITION_MISSING
                        .at(places(set))
                        .fact("lists", lists)
                        .fact("units", Series.joined(missing, Messages.VIETNAMESE))
                        .expected(Value.of(BigDecimal.valueOf(roster.size())))
                        .found(Value.of(BigDecimal.valueOf(roster.size() - missing.size())))
                        .done());
    }

    private static boolean leavesRest(UnitGroups set) {
        return sentences(set).anyMatch(each -> REST.matcher(Plain.of(each.text())).find());
    }

    private static Stream<Sentence> sentences(UnitGroups set) {
        return set.units().stream().map(ListedUnit::sentence).distinct();
    }

    // at the words from the first name to the last, list by list
    private static List<Place.Quote> places(UnitGroups set) {
        return set.groups().stream()
                .map(UnitGroup::units)
                .map(
                        units -> {
                            ListedUnit first = units.get(0);
                            return units.stream()
                                    .filter(each -> each.sentence().equals(first.sentence()))
                                    .map(ListedUnit::span)
                                    .reduce((one, other) -> one.through(other))
                                    .map(span -> first.sentence().at(span))
                                    .orElseThrow();
                        })
                .toList();
    }

    private static List<Finding> moves(UnitGroups set, Roster roster) {
        BigDecimal most = BigDecimal.valueOf(roster.size() - 1L);
        return !set.areMoves()
                ? List.of()
                : sentences(set)
                        .flatMap(
                                sentence ->
                                        sentence.each(Token.Figure.class)
                                                .filter(each -> each.value().compareTo(most) > 0)
                                                .filter(each -> isMove(sentence, each))
                                                .map(each -> move(sentence, each, roster.size())))
                        .toList();
    }

    private static boolean isMove(Sentence sentence, Token.Figure figure) {
        String before = Plain.before(sentence, figure.span()).stripTrailing();
        return MOVE.matcher(figure.measure() + Plain.behind(sentence, figure.span())).lookingAt()
                && (before.endsWith("tang") || before.endsWith("giam"));
    }

    private static Finding move(Sentence sentence, Token.Figure figure, int count) {
        return FindingKind.PARTITION_MOVE
                .at(sentence.at(figure.span()))
                .fact("count", BigDecimal.valueOf(count))
                .expected(Value.of(BigDecimal.valueOf(count - 1L)))
                .found(Value.of(figure.value()))
                .done();
    }
}
