package vn.parindex.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.parindex.language.Messages;
import vn.parindex.language.Series;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;

/**
 * Lists of units as officials write them: "xã A", "các xã A, B và thị trấn C", "18/20 đơn vị (trừ
 * xã D và xã E)".
 */
final class UnitPhrase {
    /** More names than these, and the list is told by its number and its exceptions. */
    private static final int READABLE = 10;

    private final Messages messages;

    UnitPhrase(Messages messages) {
        this.messages = messages;
    }

    /** By kind as the law lists them, then by name. */
    static Comparator<Unit> order() {
        return Comparator.comparing(Unit::kind)
                .thenComparing(Unit::name, Series.vietnameseOrder())
                .thenComparing(Unit::code);
    }

    /** The unit with the word for its kind, for a table: "Xã Bằng Lãng". */
    String title(Unit unit) {
        return capital(named(unit));
    }

    /** The unit inside a sentence: "xã Bằng Lãng". */
    String named(Unit unit) {
        return messages.text(
                "unit.one", Map.of("kind", kind(unit.kind(), "one"), "name", unit.name()));
    }

    /** Every name, the word for a kind said once. */
    String names(List<Unit> units) {
        List<String> parts = new ArrayList<>();
        for (UnitKind kind : UnitKind.values()) {
            List<Unit> same =
                    units.stream().filter(unit -> unit.kind() == kind).sorted(order()).toList();
            for (int i = 0; i < same.size(); i++) {
                Unit unit = same.get(i);
                parts.add(
                        i > 0 ? unit.name() : same.size() == 1 ? named(unit) : firstOf(kind, unit));
            }
        }
        return Series.joined(parts, messages.locale());
    }

    /** The names, or for a long list its number and the few that do not belong to it. */
    String brief(List<Unit> units, List<Unit> all) {
        if (units.size() == all.size() && all.size() > 1) {
            return messages.text("unit.all", Map.of("all", all.size()));
        }
        if (units.size() <= READABLE) {
            return names(units);
        }
        List<Unit> others =
                all.stream().filter(unit -> !units.contains(unit)).sorted(order()).toList();
        Map<String, Object> facts =
                Map.of(
                        "count",
                        units.size(),
                        "all",
                        all.size(),
                        "others",
                        Series.joined(
                                others.stream().map(this::named).toList(), messages.locale()));
        return messages.text(others.size() <= READABLE ? "unit.except" : "unit.share", facts);
    }

    /** The kinds of these units: "xã, phường, thị trấn". */
    String kinds(List<Unit> units) {
        List<String> words =
                units.stream()
                        .map(Unit::kind)
                        .distinct()
                        .sorted()
                        .map(kind -> kind(kind, "bare"))
                        .toList();
        return String.join(", ", words);
    }

    /** A sentence or a title begins with it. */
    static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String firstOf(UnitKind kind, Unit unit) {
        return messages.text(
                "unit.first", Map.of("kind", kind(kind, "plural"), "name", unit.name()));
    }

    private String kind(UnitKind kind, String number) {
        return messages.text("kind." + kind.name() + "." + number);
    }
}
