package vn.parindex.check.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.check.FindingKind;
import vn.parindex.language.Folding;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Span;
import vn.parindex.prose.Token;
import vn.parindex.rulebook.NameMatch;

/**
 * A district, a province, or a unit that the register doesn't know is spelled with the same marks
 * throughout. Which of the spellings is right is left to people.
 */
final class PlacesSpelledOneWay implements ProseCheck {
    private static final Pattern DISTRICT =
            Pattern.compile(
                    "(?iu:huyện|quận|thị xã|tỉnh)"
                            + " (\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*)?)(?![\\p{L}&-])");

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.NAME_TWO_WAYS);
    }

    /** A name where it is printed. */
    private record Printed(String name, Place.Quote place) {}

    @Override
    public List<Finding> find(ExaminedReport report) {
        Map<String, List<Printed>> names = new LinkedHashMap<>();
        for (Sentence sentence : report.text().sentences()) {
            districts(sentence, names);
            sentence.each(Token.Unit.class)
                    .filter(each -> each.match() instanceof NameMatch.Unknown)
                    .forEach(
                            each ->
                                    add(
                                            names,
                                            "x",
                                            new Printed(each.name(), sentence.at(each.span()))));
            sentence.each(Token.Units.class)
                    .flatMap(each -> each.units().stream())
                    .filter(each -> each.match() instanceof NameMatch.Unknown)
                    .forEach(
                            each ->
                                    add(
                                            names,
                                            "x",
                                            new Printed(each.name(), sentence.at(each.span()))));
        }
        String own = Folding.same(report.rules().round().aggregator().name());
        return names.values().stream().flatMap(each -> finding(each, own).stream()).toList();
    }

    private static void districts(Sentence sentence, Map<String, List<Printed>> names) {
        Matcher district = DISTRICT.matcher(sentence.text());
        int start = sentence.span().from();
        while (district.find()) {
            Span span = new Span(start + district.start(1), start + district.end(1));
            add(names, "h", new Printed(district.group(1), sentence.at(span)));
        }
    }

    private static void add(Map<String, List<Printed>> names, String level, Printed printed) {
        names.computeIfAbsent(level + Folding.bare(printed.name()), key -> new ArrayList<>())
                .add(printed);
    }

    // the office's own name is surely right
    private static Optional<Finding> finding(List<Printed> names, String own) {
        Printed first =
                names.stream()
                        .filter(each -> Folding.same(each.name()).equals(own))
                        .findFirst()
                        .orElse(names.get(0));
        List<Place> others = new ArrayList<>();
        String other = "";
        for (Printed each : names) {
            if (!Folding.same(each.name()).equals(Folding.same(first.name()))) {
                other = other.isEmpty() ? each.name() : other;
                others.add(each.place());
            }
        }
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        FindingKind.NAME_TWO_WAYS
                                .at(others)
                                .fact("one", first.name())
                                .fact("other", other)
                                .done());
    }
}
