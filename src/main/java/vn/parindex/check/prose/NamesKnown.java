package vn.parindex.check.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.check.FindingKind;
import vn.parindex.language.Folding;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.Unit;
import vn.parindex.model.Value;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Token;
import vn.parindex.rulebook.NameMatch;

/**
 * Names of units are spelled as in the register. However often a spelling occurs never counts, two
 * units whose names differ by one letter are both right, and a name that might be that of another
 * district's unit is left alone.
 */
final class NamesKnown implements ProseCheck {
    private static final Pattern ELSEWHERE =
            Pattern.compile("^,? ?\\(?(thuoc |cua )?(huyen|quan|thi xa|thanh pho|tinh) ");

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.NAME_SPELLING, FindingKind.NAME_SUGGESTED);
    }

    /** A name where it is printed. */
    private record Printed(Sentence sentence, Token.Unit unit) {

        Place.Quote place() {
            return sentence.at(unit.span());
        }
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        Map<String, List<Printed>> spellings = new LinkedHashMap<>();
        report.text().sentences().stream()
                .flatMap(NamesKnown::printed)
                .filter(each -> isHere(each, report))
                .forEach(
                        each ->
                                spellings
                                        .computeIfAbsent(key(each), key -> new ArrayList<>())
                                        .add(each));
        return spellings.values().stream().flatMap(each -> finding(each).stream()).toList();
    }

    private static Stream<Printed> printed(Sentence sentence) {
        Stream<Token.Unit> alone = sentence.each(Token.Unit.class);
        Stream<Token.Unit> together =
                sentence.each(Token.Units.class).flatMap(each -> each.units().stream());
        return Stream.concat(alone, together).map(unit -> new Printed(sentence, unit));
    }

    private static boolean isHere(Printed printed, ExaminedReport report) {
        String behind = Plain.behind(printed.sentence(), printed.unit().span());
        Matcher elsewhere = ELSEWHERE.matcher(behind);
        String own = Plain.of(report.rules().round().aggregator().name());
        return !elsewhere.find() || behind.substring(elsewhere.end()).startsWith(own);
    }

    private static String key(Printed printed) {
        return Folding.same(printed.unit().name());
    }

    private static Optional<Finding> finding(List<Printed> same) {
        NameMatch match = same.get(0).unit().match();
        List<Place.Quote> places = same.stream().map(Printed::place).toList();
        String name = same.get(0).unit().name();
        if (match instanceof NameMatch.Folded folded) {
            return Optional.of(told(FindingKind.NAME_SPELLING, places, name, folded.unit()));
        }
        return match instanceof NameMatch.Suggested suggested
                ? Optional.of(told(FindingKind.NAME_SUGGESTED, places, name, suggested.unit()))
                : Optional.empty();
    }

    private static Finding told(
            FindingKind kind, List<Place.Quote> places, String name, Unit unit) {
        return kind.at(places).expected(Value.of(unit.name())).found(Value.of(name)).done();
    }
}
