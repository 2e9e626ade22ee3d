package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Unit;
import vn.parindex.model.Value;
import vn.parindex.model.prose.Grid;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Span;
import vn.parindex.prose.Token;

/**
 * Numbers of units by class, or by whether they rose, fell or stayed, add up to all units: those of
 * the report's table or, when the report speaks of most of them, those of the register. A class's
 * number is that of the table, where it has a column for classes or totals alone decide.
 */
final class GroupCounts implements ProseCheck {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String UNITS = "(?:đơn vị|xã|địa phương|phường)(?:, (?:thị trấn|phường))*";

    private static final Pattern CLASS_COUNT =
            Pattern.compile(
                    "(?:(?<before>\\d{1,3})(?:/\\d{1,3})? (?:"
                            + UNITS
                            + " )?(?:được )?(?:(?:xếp|đạt|đánh giá)(?: loại| mức)?|loại|mức)"
                            + " [\"“]?(?<first>"
                            + ClassBand.CLASS
                            + ")|\\b(?:loại |đạt |mức |, |và )[\"“]?(?<second>"
                            + ClassBand.CLASS
                            + ")[\"”]?(?: có| là|:)? (?<behind>\\d{1,3})(?= "
                            + UNITS
                            + "|[,;.)]|$))(?!\\p{L})",
                    FLAGS);

    private static final Pattern MOVE_COUNT =
            Pattern.compile(
                    "(?<before>\\d{1,3}) "
                            + UNITS
                            + "(?: có)?(?: thứ hạng| thứ bậc)? (?<move>tăng|giảm|giữ nguyên|duy trì)",
                    FLAGS);

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.CLASS_COUNT, FindingKind.PARTITION_COUNT);
    }

    /** How many units are in a group, and where that stands. */
    private record Count(String group, int number, Span span) {}

    @Override
    public List<Finding> find(ExaminedReport report) {
        Optional<Integer> all = all(report);
        ClassRules rules = ClassRules.of(report);
        Map<String, Integer> there = byClass(report, rules);
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : report.text().sentences()) {
            List<Count> classes = classes(sentence);
            boolean whole = isWhole(classes, rules);
            all.flatMap(n -> sum(sentence, classes, new Whole(n, whole, FindingKind.CLASS_COUNT)))
                    .ifPresentOrElse(
                            findings::add,
                            () -> findings.addAll(inTable(sentence, classes, there, rules)));
            all.flatMap(n -> moves(sentence, n)).ifPresent(findings::add);
        }
        return findings;
    }

    private static boolean isWhole(List<Count> classes, ClassRules rules) {
        long known = classes.stream().filter(each -> rules.index(each.group()) >= 0).count();
        return known > 0 && known == rules.rules().size();
    }

    private static Optional<Finding> moves(Sentence sentence, int all) {
        List<Count> moves = counts(MOVE_COUNT, sentence);
        return sum(sentence, moves, new Whole(all, moves.size() == 3, FindingKind.PARTITION_COUNT));
    }

    /** What counts should add up to, and whether all groups are there. */
    private record Whole(int number, boolean complete, FindingKind kind) {}

    private static Optional<Finding> sum(Sentence sentence, List<Count> counts, Whole whole) {
        int sum = counts.stream().mapToInt(Count::number).sum();
        boolean near = whole.complete() || sum > whole.number();
        if (counts.size() < 2 || sum == whole.number() || !near) {
            return Optional.empty();
        }
        String shown =
                counts.stream()
                        .map(each -> String.valueOf(each.number()))
                        .collect(Collectors.joining(" + "));
        Span span = counts.get(0).span().through(counts.get(counts.size() - 1).span());
        return Optional.of(
                whole.kind()
                        .at(sentence.at(span))
                        .fact("sum", shown)
                        .expected(Value.of(BigDecimal.valueOf(whole.number())))
                        .found(Value.of(BigDecimal.valueOf(sum)))
                        .done());
    }

    private static List<Count> classes(Sentence sentence) {
        List<Count> counts = counts(CLASS_COUNT, sentence);
        Set<String> groups = counts.stream().map(Count::group).collect(Collectors.toSet());
        return groups.size() == counts.size() ? counts : List.of();
    }

    private static List<Count> counts(Pattern pattern, Sentence sentence) {
        List<Count> counts = new ArrayList<>();
        Matcher matcher = pattern.matcher(sentence.text());
        int start = sentence.span().from();
        while (matcher.find()) {
            boolean before = matcher.group("before") != null;
            String number = before ? "before" : "behind";
            String group = pattern == MOVE_COUNT ? "move" : before ? "first" : "second";
            Span span = new Span(start + matcher.start(number), start + matcher.end(number));
            counts.add(
                    new Count(
                            ClassRules.key(matcher.group(group)),
                            Integer.parseInt(matcher.group(number)),
                            span));
        }
        return counts;
    }

    private static List<Finding> inTable(
            Sentence sentence, List<Count> counts, Map<String, Integer> there, ClassRules rules) {
        List<Finding> findings = new ArrayList<>();
        for (Count count : counts) {
            int number = there.getOrDefault(count.group(), 0);
            boolean comparable = !there.isEmpty() && rules.index(count.group()) >= 0;
            if (comparable && counts.size() > 1 && number != count.number()) {
                findings.add(
                        FindingKind.CLASS_COUNT
                                .at(sentence.at(count.span()))
                                .fact("class", rules.rules().get(rules.index(count.group())).name())
                                .expected(Value.of(BigDecimal.valueOf(number)))
                                .found(Value.of(BigDecimal.valueOf(count.number())))
                                .done());
            }
        }
        return findings;
    }

    private static Map<String, Integer> byClass(ExaminedReport report, ClassRules rules) {
        List<UnitTable> tables = UnitTable.in(report);
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (tables.size() != 1) {
            return counts;
        }
        for (UnitTable.Line line : tables.get(0).lines()) {
            Optional<String> name = line.given().map(Grid.Cell::text).or(() -> earned(line, rules));
            if (name.isEmpty()) {
                return Map.of();
            }
            counts.merge(ClassRules.key(name.get()), 1, Integer::sum);
        }
        return counts;
    }

    private static Optional<String> earned(UnitTable.Line line, ClassRules rules) {
        boolean totalsDecide =
                rules.rules().stream().allMatch(each -> each.row().everyAreaFrom().signum() == 0);
        return line.total()
                .filter(total -> totalsDecide || line.leastArea().isPresent())
                .flatMap(total -> rules.earned(total, line.leastArea()))
                .map(ClassRules.Rule::name);
    }

    /** How many units there are, when that is sure. */
    private static Optional<Integer> all(ExaminedReport report) {
        List<UnitTable> tables = UnitTable.in(report);
        if (tables.size() == 1) {
            return Optional.of(
                    (int)
                            tables.get(0).lines().stream()
                                    .map(UnitTable.Line::key)
                                    .distinct()
                                    .count());
        }
        Set<String> named = new HashSet<>();
        for (Sentence sentence : report.text().sentences()) {
            sentence.each(Token.Unit.class)
                    .forEach(each -> each.match().accepted().map(Unit::code).ifPresent(named::add));
            sentence.each(Token.Units.class)
                    .flatMap(each -> each.units().stream())
                    .forEach(each -> each.match().accepted().map(Unit::code).ifPresent(named::add));
        }
        int known = report.rules().units().units().size();
        return known > 0 && named.size() * 10 >= known * 8 ? Optional.of(known) : Optional.empty();
    }
}
