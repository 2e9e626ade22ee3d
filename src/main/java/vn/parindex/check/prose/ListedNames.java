package vn.parindex.check.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.model.Unit;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Span;
import vn.parindex.prose.Token;
import vn.parindex.rulebook.UnitRegister;

/**
 * The names of units in a sentence that lists them: those that were recognised, and words with
 * capital letters that stand where the next name of a list stands, since the register may be
 * another district's.
 */
final class ListedNames {
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:(?:UBND|[Xx]ã|[Tt]hị trấn|[Pp]hường|TT\\.?) )*"
                            + "(\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){0,3})"
                            + "(?= ?(?:[,;.)(]|và |tăng |giảm |giữ |duy trì |$))");

    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?:^|[,;:(+-]|\\bvà|\\bgồm|\\blà|\\bxã|"
                            + "\\btrấn|\\bphường|UBND|TT\\.?|\\bcó|\\bvị) ?$");

    private final UnitRegister units;

    ListedNames(UnitRegister units) {
        this.units = units;
    }

    List<ListedUnit> in(Sentence sentence) {
        List<ListedUnit> names = new ArrayList<>();
        Stream.concat(
                        sentence.each(Token.Unit.class),
                        sentence.each(Token.Units.class).flatMap(each -> each.units().stream()))
                .forEach(
                        each -> {
                            String key =
                                    each.match()
                                            .accepted()
                                            .map(Unit::code)
                                            .orElse(Plain.of(each.name()));
                            names.add(new ListedUnit(sentence, each.span(), each.name(), key));
                        });
        List<Span> known = names.stream().map(ListedUnit::span).toList();
        printed(sentence).stream()
                .filter(each -> known.stream().noneMatch(span -> meets(span, each.span())))
                .forEach(names::add);
        names.sort(Comparator.comparing(each -> each.span().from()));
        return names;
    }

    private List<ListedUnit> printed(Sentence sentence) {
        List<ListedUnit> names = new ArrayList<>();
        String text = sentence.text();
        int start = sentence.span().from();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            String before = text.substring(0, matcher.start(1));
            boolean listed = BEFORE.matcher(before).find() && !before.isBlank();
            String key = units.match(name).accepted().map(Unit::code).orElse(Plain.of(name));
            boolean isName = name.indexOf(' ') > 0 || units.match(name).accepted().isPresent();
            if (listed && isName) {
                Span span = new Span(start + matcher.start(1), start + matcher.end(1));
                names.add(new ListedUnit(sentence, span, name, key));
            }
        }
        return names;
    }

    private static boolean meets(Span one, Span other) {
        return one.from() < other.to() && other.from() < one.to();
    }
}
