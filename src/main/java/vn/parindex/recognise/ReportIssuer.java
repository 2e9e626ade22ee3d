package vn.parindex.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.model.Unit;
import vn.parindex.rulebook.NameMatch;
import vn.parindex.rulebook.UnitRegister;

/** Which units of the register the lines of a report name. */
final class ReportIssuer {
    private static final Pattern COMMUNE =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}])(?<!thị )(?<!các )(xã|phường|thị trấn|tt\\.?|đặc khu)\\s+(?!hội\\b|trấn)"
                            + "([\\p{L}\\d][\\p{L}\\d' -]*)");
    private static final Pattern BARE_OFFICE =
            Pattern.compile("(?iu)^(?:ủy|uỷ) ban nhân dân$|^ubnd$|^hội đồng nhân dân$");
    private static final int MOST_WORDS = 6;

    private final UnitRegister register;

    ReportIssuer(UnitRegister register) {
        this.register = register;
    }

    /**
     * A commune that is named.
     *
     * @param printed as it was, with the word for its kind
     */
    record Named(String printed, NameMatch match) {}

    /** The issuing body among the lines of a header block, with the office in front. */
    Optional<Named> inHead(List<String> bodies) {
        for (int i = bodies.size() - 1; i >= 0; i--) {
            String line = bodies.get(i);
            Optional<Named> named = first(line);
            if (named.isPresent()) {
                boolean parted = i > 0 && isBareOffice(bodies.get(i - 1));
                String printed = parted ? bodies.get(i - 1) + " " + line : line;
                return Optional.of(new Named(printed, named.get().match()));
            }
        }
        return bodies.stream()
                .map(line -> new Named(line, register.match(line)))
                .filter(named -> named.match().accepted().isPresent())
                .findFirst();
    }

    /** "ỦY BAN NHÂN DÂN" without the name of what it governs. */
    static boolean isBareOffice(String line) {
        return BARE_OFFICE.matcher(line).matches();
    }

    private Optional<Named> first(String line) {
        Optional<Named> unknown = Optional.empty();
        Matcher matcher = COMMUNE.matcher(line);
        while (matcher.find()) {
            Named named = longest(matcher.group(1), matcher.group(2));
            if (named.match().accepted().isPresent()) {
                return Optional.of(named);
            }
            unknown = unknown.or(() -> Optional.of(named));
        }
        return unknown;
    }

    /** The units named in running text; none when several are. */
    Optional<Unit> onlyOne(String text) {
        List<Unit> units = new ArrayList<>();
        Matcher matcher = COMMUNE.matcher(text);
        while (matcher.find()) {
            if (Character.isUpperCase(matcher.group(2).codePointAt(0))
                    || Character.isDigit(matcher.group(2).codePointAt(0))) {
                longest(matcher.group(1), matcher.group(2))
                        .match()
                        .accepted()
                        .filter(unit -> !units.contains(unit))
                        .ifPresent(units::add);
            }
        }
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }

    /** The unit with exactly this name. */
    Optional<Unit> called(String name) {
        return name.isBlank() ? Optional.empty() : register.match(name).accepted();
    }

    /** The match of most words behind the word for the kind; of all of them when none fits. */
    private Named longest(String kind, String words) {
        String[] split = Folding.tidy(words).split(" ", -1);
        for (int count = Math.min(MOST_WORDS, split.length); count > 0; count--) {
            String name = kind + " " + String.join(" ", List.of(split).subList(0, count));
            NameMatch match = register.match(name);
            if (match.accepted().isPresent()) {
                return new Named(name, match);
            }
        }
        String whole = kind + " " + words.strip();
        return new Named(whole, register.match(whole));
    }
}
