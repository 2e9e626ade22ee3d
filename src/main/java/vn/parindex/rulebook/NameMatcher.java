package vn.parindex.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.model.Unit;

/**
 * Finds the unit that a printed name means: exactly, by another name it is known under, without
 * diacritics; a slip of one letter is only suggested. How often a spelling occurs never counts.
 */
final class NameMatcher {
    private static final int SUGGESTED = 1;
    private static final int TOO_NEAR = 2;

    // one letter is too much of such names, and Phường 1 is no slip for Phường 2
    private static final int SHORT = 4;
    private static final Pattern NUMBERED = Pattern.compile("\\d");

    private final List<Known> known;

    NameMatcher(List<Unit> units) {
        known = units.stream().map(Known::new).toList();
    }

    NameMatch match(String printed) {
        List<Spelling> readings = Spelling.readings(printed);
        if (readings.get(0).name().isEmpty()) {
            return new NameMatch.Unknown();
        }
        return first(readings, Known::isNamed, NameMatch.Exact::new)
                .or(() -> first(readings, Known::isAlsoNamed, NameMatch.Alias::new))
                .or(() -> first(readings, Known::isNearlyNamed, unit -> folded(unit, printed)))
                .orElseGet(() -> slip(readings));
    }

    /** The units whose official name this is. */
    List<Unit> named(String printed) {
        List<Spelling> readings = Spelling.readings(printed);
        return known.stream()
                .filter(each -> readings.stream().anyMatch(each::isNamed))
                .map(Known::unit)
                .toList();
    }

    private static NameMatch folded(Unit unit, String printed) {
        return new NameMatch.Folded(unit, Folding.tidy(printed), unit.name());
    }

    private Optional<NameMatch> first(
            List<Spelling> readings, BiPredicate<Known, Spelling> fits, Verdict verdict) {
        for (Spelling reading : readings) {
            List<Unit> hits =
                    known.stream()
                            .filter(each -> fits.test(each, reading))
                            .map(Known::unit)
                            .toList();
            if (hits.size() == 1) {
                return Optional.of(verdict.on(hits.get(0)));
            }
            if (hits.size() > 1) {
                return Optional.of(new NameMatch.Ambiguous(hits));
            }
        }
        return Optional.empty();
    }

    // the kind is left out on purpose: the right name with the wrong kind is a slip too
    private NameMatch slip(List<Spelling> readings) {
        String name = readings.get(readings.size() - 1).bareName();
        if (name.length() < SHORT || NUMBERED.matcher(name).find()) {
            return new NameMatch.Unknown();
        }
        List<Unit> near = within(name, TOO_NEAR);
        boolean one = !within(name, SUGGESTED).isEmpty();
        if (one && near.size() == 1) {
            return new NameMatch.Suggested(near.get(0));
        }
        return one ? new NameMatch.Ambiguous(near) : new NameMatch.Unknown();
    }

    private List<Unit> within(String name, int distance) {
        return known.stream()
                .filter(each -> Distance.within(each.folded(), name, distance))
                .map(Known::unit)
                .toList();
    }

    private interface Verdict {
        NameMatch on(Unit unit);
    }

    /** A unit with its names made ready for comparison. */
    private record Known(Unit unit, String name, String folded, List<Spelling> others) {

        Known(Unit unit) {
            this(
                    unit,
                    Spelling.key(unit.name()),
                    Folding.bare(Spelling.key(unit.name())),
                    unit.aliases().stream()
                            .flatMap(alias -> Spelling.readings(alias).stream())
                            .toList());
        }

        boolean isNamed(Spelling reading) {
            return reading.allows(unit.kind()) && name.equals(reading.name());
        }

        boolean isAlsoNamed(Spelling reading) {
            return others.stream()
                    .anyMatch(
                            other ->
                                    other.name().equals(reading.name())
                                            && reading.allows(other.kind().orElse(unit.kind())));
        }

        boolean isNearlyNamed(Spelling reading) {
            return reading.allows(unit.kind()) && folded.equals(reading.bareName());
        }
    }
}
