package vn.parindex.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.parindex.model.Unit;
import vn.parindex.rulebook.NameMatch;
import vn.parindex.rulebook.UnitRegister;

/** The names of a register by their first word, and what the register says to a printed name. */
final class NameIndex {
    private final UnitRegister register;
    private final Map<String, List<String>> byFirst = new HashMap<>();
    private final Map<String, NameMatch> matches = new ConcurrentHashMap<>();

    NameIndex(UnitRegister register) {
        this.register = register;
        register.units().stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit.name()), aliases(unit)))
                .map(Plain::of)
                .distinct()
                .forEach(
                        name ->
                                byFirst.computeIfAbsent(first(name), each -> new ArrayList<>())
                                        .add(name));
        byFirst.values()
                .forEach(names -> names.sort(Comparator.comparingInt(name -> -name.length())));
    }

    /**
     * Where the names that stand at a place end, letter for letter but for marks; longest first.
     */
    List<Integer> ends(Line line, int place) {
        String bare = line.bare();
        int blank = place;
        while (blank < bare.length() && Character.isLetterOrDigit(bare.charAt(blank))) {
            blank++;
        }
        return byFirst.getOrDefault(bare.substring(place, blank), List.of()).stream()
                .filter(name -> bare.startsWith(name, place))
                .map(name -> place + name.length())
                .filter(end -> !Character.isLetterOrDigit(line.at(end)))
                .toList();
    }

    /**
     * What the register says to a name.
     *
     * @param kind the word for its kind that stands before it
     * @param listKind the one before its list, for names that several units share
     */
    NameMatch match(String kind, String name, String listKind) {
        NameMatch match = match(kind, name);
        return match instanceof NameMatch.Ambiguous && !kind.equals(listKind)
                ? match(listKind, name)
                : match;
    }

    private NameMatch match(String kind, String name) {
        return matches.computeIfAbsent((kind + " " + name).strip(), register::match);
    }

    private static Stream<String> aliases(Unit unit) {
        return unit.aliases().stream().filter(alias -> alias.indexOf(' ') > 0);
    }

    private static String first(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }
}
