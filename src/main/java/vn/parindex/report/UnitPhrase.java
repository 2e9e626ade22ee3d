package vn.parindex.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.language.Messages;
import vn.parindex.language.Series;
import vn.parindex.language.UnitName;
import vn.parindex.model.Unit;

/** Lists of units as reports write them: "các xã A, B và C", "18/20 đơn vị (trừ xã D và xã E)". */
final class UnitPhrase {
    /** More names than these, and the list is told by its number and its exceptions. */
    private static final int READABLE = 10;

    /** With so many times more members than exceptions, the exceptions are shorter to read. */
    private static final int MANY_TIMES = 3;

    /** A sentence holds no more names than these; a province has fewer units. */
    private static final int LISTED = 200;

    private final Messages messages;
    private final UnitName names;

    UnitPhrase(Messages messages) {
        this.messages = messages;
        this.names = new UnitName(messages.locale());
    }

    /** By kind as the law lists them, then by name. */
    static Comparator<Unit> order() {
        return Comparator.comparing(Unit::kind)
                .thenComparing(Unit::name, Series.vietnameseOrder())
                .thenComparing(Unit::code);
    }

    /** For a table: "Xã Bằng Lãng". */
    String title(Unit unit) {
        return names.full(unit);
    }

    /** Every name, the word for a kind said once; beyond all measure a word about the annex. */
    String names(List<Unit> units) {
        if (units.size() > LISTED) {
            return messages.text("unit.inAnnex");
        }
        return names.grouped(units.stream().sorted(order()).toList());
    }

    /** The names, or for a long list its number and the few that do not belong to it. */
    String brief(List<Unit> units, List<Unit> all) {
        if (units.size() == all.size() && all.size() > 1) {
            return messages.text("unit.all", Map.of("all", all.size()));
        }
        Set<Unit> members = new HashSet<>(units);
        List<String> others =
                all.stream()
                        .filter(unit -> !members.contains(unit))
                        .sorted(order())
                        .map(names::inSentence)
                        .toList();
        if (units.size() <= READABLE && units.size() <= MANY_TIMES * others.size()) {
            return names(units);
        }
        return messages.text(
                others.size() <= READABLE ? "unit.except" : "unit.share",
                Map.of(
                        "count",
                        units.size(),
                        "all",
                        all.size(),
                        "others",
                        Series.joined(others, messages.locale())));
    }

    /** The kinds of these units: "xã, thị trấn". */
    String kinds(List<Unit> units) {
        List<String> words =
                units.stream()
                        .map(Unit::kind)
                        .distinct()
                        .sorted()
                        .map(kind -> messages.text("kinds." + kind.name()))
                        .toList();
        return String.join(", ", words);
    }
}
