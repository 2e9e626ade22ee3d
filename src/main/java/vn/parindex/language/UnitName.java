package vn.parindex.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;

/** How units are named in headings, in sentences and in lists. */
public final class UnitName {
    private final Messages words;

    public UnitName(Locale locale) {
        words = Messages.of("units", locale);
    }

    /** For headings and table cells: "Xã Bằng Lãng". */
    public String full(Unit unit) {
        return capitalised(inSentence(unit));
    }

    /** For the middle of a sentence: "xã Bằng Lãng". */
    public String inSentence(Unit unit) {
        return kind(unit.kind()) + " " + unit.name();
    }

    /** The office of the unit: "UBND xã Bằng Lãng". */
    public String office(Unit unit) {
        return words.text("office", Map.of("unit", inSentence(unit)));
    }

    /** The word for a kind: "thị trấn". */
    public String kind(UnitKind kind) {
        return words.text("kind." + kind.name());
    }

    /**
     * Many units for the middle of a sentence, grouped by kind, each group in the order given: "các
     * xã Nam Cường, Yên Mỹ và thị trấn Bằng Lũng".
     */
    public String grouped(List<Unit> units) {
        List<List<Unit>> groups = new ArrayList<>();
        for (UnitKind kind : UnitKind.values()) {
            List<Unit> group = units.stream().filter(unit -> unit.kind() == kind).toList();
            if (!group.isEmpty()) {
                groups.add(group);
            }
        }
        boolean alone = groups.size() == 1;
        return Series.joined(
                groups.stream().map(group -> group(group, alone)).toList(), words.locale());
    }

    /** The same words at the start of a sentence. */
    public static String capitalised(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String group(List<Unit> units, boolean alone) {
        if (units.size() == 1) {
            return inSentence(units.get(0));
        }
        List<String> names = units.stream().map(Unit::name).toList();
        String many = words.text("kinds." + units.get(0).kind().name()) + " ";
        // with another group behind it, "và" is left to join the groups
        return many + (alone ? Series.joined(names, words.locale()) : String.join(", ", names));
    }
}
