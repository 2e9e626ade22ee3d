package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Span;
import vn.parindex.prose.Token;

/** "09 đơn vị (gồm …)" and "18/20 xã (trừ …)": a number of units and their names. */
final class NamedUnits {
    private static final Pattern UNITS =
            Pattern.compile("^(don vi|xa|phuong|thi tran|dia phuong)\\b");
    private static final Pattern LISTED = Pattern.compile("\\(|:|\\b(gom|la)\\b");
    private static final Pattern SOME =
            Pattern.compile("\\b(chu yeu|nhu|tieu bieu|trong do|dien hinh|vi du|nhat la|tru)\\b");
    private static final Pattern END = Pattern.compile("[);]|\\.(?=\\s|$)");
    private static final Pattern PARTING = Pattern.compile("[,;]|\\bva\\b|/");
    private static final int GAP = 140;

    private NamedUnits() {}

    static List<Finding> findings(Sentence sentence) {
        List<Finding> found = new ArrayList<>();
        List<Said> said = Said.in(sentence);
        for (int i = 0; i < said.size(); i++) {
            Said count = said.get(i);
            int end =
                    i + 1 < said.size()
                            ? said.get(i + 1).number().span().from()
                            : sentence.span().to();
            if (UNITS.matcher(count.figure().measure()).find()) {
                excepted(count).or(() -> named(count, end)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> excepted(Said count) {
        if (count.proportion().isEmpty()) {
            return Optional.empty();
        }
        Token.Proportion two = count.proportion().get();
        BigDecimal missing = two.whole().value().subtract(two.part().value());
        return count.sentence()
                .each(Token.Units.class)
                .filter(Token.Units::excepted)
                .filter(units -> near(count, units.span()))
                .findFirst()
                .filter(units -> missing.compareTo(BigDecimal.valueOf(units.units().size())) != 0)
                .map(
                        units ->
                                told(
                                        FindingKind.COUNT_EXCEPTED,
                                        count,
                                        units.units().size(),
                                        missing));
    }

    private static Optional<Finding> named(Said count, int end) {
        String bare = Bare.of(count.sentence().paragraph().text());
        int from = count.number().span().to();
        List<Token.Unit> names =
                units(count.sentence()).filter(unit -> near(count, unit.span())).toList();
        if (!count.counts() || names.isEmpty()) {
            return Optional.empty();
        }
        int first = names.get(0).span().from();
        String gap = bare.substring(from, first);
        Matcher close = END.matcher(bare).region(first, Math.max(first, end));
        int last = close.find() ? close.start() : Math.max(first, end);
        if (last > end || !LISTED.matcher(gap).find() || SOME.matcher(gap).find()) {
            return Optional.empty();
        }
        List<Token.Unit> listed =
                names.stream().filter(unit -> unit.span().to() <= last + 1).toList();
        long pieces = 1 + PARTING.matcher(bare.substring(first, last)).results().count();
        return listed.isEmpty() ? Optional.empty() : compared(count, listed, pieces);
    }

    private static Optional<Finding> compared(Said count, List<Token.Unit> listed, long pieces) {
        long distinct = listed.stream().map(Token.Unit::name).distinct().count();
        boolean fits =
                Stream.of((long) listed.size(), pieces, distinct)
                        .map(BigDecimal::valueOf)
                        .anyMatch(number -> count.value().compareTo(number) == 0);
        int named = (int) Math.max(pieces, listed.size());
        return fits
                ? Optional.empty()
                : Optional.of(told(FindingKind.COUNT_NAMES, count, named, count.value()));
    }

    /** The units of a sentence one by one, those in a list among them. */
    static Stream<Token.Unit> units(Sentence sentence) {
        return sentence.tokens().stream()
                .flatMap(
                        token -> {
                            if (token instanceof Token.Units units) {
                                return units.units().stream();
                            }
                            return token instanceof Token.Unit unit
                                    ? Stream.of(unit)
                                    : Stream.empty();
                        })
                .distinct();
    }

    private static boolean near(Said count, Span words) {
        int gap = words.from() - count.number().span().to();
        return gap >= 0 && gap <= GAP;
    }

    private static Finding told(FindingKind kind, Said count, int listed, BigDecimal printed) {
        return kind.at(count.place())
                .fact("words", count.words().of(count.sentence().paragraph().text()))
                .expected(Value.of(BigDecimal.valueOf(listed)))
                .found(Value.of(printed))
                .done();
    }
}
