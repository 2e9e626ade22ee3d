package vn.parindex.check.prose;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.prose.Sentence;

/** Groups that together should name every unit once: of one area, or of the total. */
record UnitGroups(List<UnitGroup> groups) {
    /** Lists further apart than this don't belong together. */
    private static final int NEAR = 3;

    /** All of a report, in order. */
    static List<UnitGroups> in(ExaminedReport report) {
        ListedNames names = new ListedNames(report.rules().units());
        Chapters chapters = Chapters.of(report.text());
        List<UnitGroups> all = new ArrayList<>();
        for (Sentence sentence : report.text().sentences()) {
            for (UnitGroup group : UnitGroup.in(sentence, names)) {
                if (all.isEmpty() || !all.get(all.size() - 1).takes(group, chapters)) {
                    all.add(new UnitGroups(new ArrayList<>()));
                }
                all.get(all.size() - 1).add(group);
            }
        }
        return all;
    }

    private boolean takes(UnitGroup group, Chapters chapters) {
        UnitGroup last = groups.get(groups.size() - 1);
        Sentence before = last.units().get(0).sentence();
        Sentence now = group.units().get(0).sentence();
        int apart = now.paragraph().number() - before.paragraph().number();
        boolean again =
                group.header()
                        && groups.stream().anyMatch(each -> each.value().equals(group.value()));
        return last.kind() == group.kind()
                && apart <= NEAR
                && chapters.part(before) == chapters.part(now)
                && !again;
    }

    private void add(UnitGroup group) {
        groups.stream()
                .filter(each -> each.value().equals(group.value()))
                .findFirst()
                .ifPresentOrElse(
                        each -> each.units().addAll(group.units()), () -> groups.add(group));
    }

    List<ListedUnit> units() {
        return groups.stream().flatMap(each -> each.units().stream()).toList();
    }

    boolean areMoves() {
        return groups.get(0).kind() == UnitGroup.Kind.MOVE;
    }

    /** Two lists or more, long enough to be meant as a whole. */
    boolean areWhole() {
        return groups.size() > 1 && units().size() >= 4;
    }
}
