package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.Value;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Token;

/** "Thấp nhất là xã A (75,5 điểm)" against the totals in the table of all units. */
final class ExtremesNamed implements ProseCheck {
    private static final Pattern EXTREME =
            Pattern.compile(
                    "\\b(?:(thap nhat|xep cuoi|cuoi cung|dung cuoi|it nhat)"
                            + "|cao nhat|dan dau|dung dau|xep thu nhat|nhieu nhat)\\b");
    private static final Pattern OTHER =
            Pattern.compile(
                    "\\b(linh vuc|tieu chi|thanh phan|nam truoc|tru|tang|giam|xhh|xa hoi hoc|hai long)\\b");
    private static final int NEAR = 60;

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.TEXT_EXTREME);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        List<List<Table.Entry>> columns =
                Table.in(report.text().manuscript()).stream()
                        .flatMap(table -> LowestScore.totals(table).stream())
                        .toList();
        if (columns.size() != 1) {
            return List.of();
        }
        return report.text().sentences().stream()
                .filter(each -> each.paragraph().zone() == Paragraph.Zone.BODY)
                .filter(each -> OwnTime.of(report, each))
                .filter(each -> !OTHER.matcher(Bare.of(each.text())).find())
                .flatMap(each -> claims(each, columns.get(0)))
                .toList();
    }

    private static Stream<Finding> claims(Sentence sentence, List<Table.Entry> totals) {
        List<Finding> found = new ArrayList<>();
        Matcher extreme = EXTREME.matcher(Bare.of(sentence.paragraph().text()));
        int end = sentence.span().to();
        extreme.region(sentence.span().from(), end);
        List<Integer> starts = new ArrayList<>();
        List<Boolean> lowest = new ArrayList<>();
        while (extreme.find()) {
            starts.add(extreme.end());
            lowest.add(extreme.group(1) != null);
        }
        IntStream.range(0, starts.size())
                .forEach(
                        i -> {
                            int to = i + 1 < starts.size() ? starts.get(i + 1) : end;
                            points(sentence, starts.get(i), to)
                                    .flatMap(said -> judged(said, lowest.get(i), totals))
                                    .ifPresent(found::add);
                        });
        return found.stream();
    }

    /** The only points behind the only unit that is named there. */
    private static Optional<Said> points(Sentence sentence, int from, int to) {
        List<Token.Unit> units =
                sentence.units().stream()
                        .filter(each -> each.span().from() >= from && each.span().to() <= to)
                        .toList();
        List<Said> points =
                Said.in(sentence).stream()
                        .filter(each -> each.number().span().from() >= from)
                        .filter(each -> each.number().span().to() <= to)
                        .filter(each -> each.figure().measure().startsWith("diem"))
                        .filter(each -> !each.figure().about())
                        .toList();
        boolean clear =
                units.size() == 1
                        && points.size() == 1
                        && units.get(0).span().from() - from <= NEAR
                        && points.get(0).number().span().from() > units.get(0).span().from();
        return clear ? Optional.of(points.get(0)) : Optional.empty();
    }

    private static Optional<Finding> judged(Said said, boolean lowest, List<Table.Entry> totals) {
        Comparator<Table.Entry> order = Comparator.comparing(each -> value(each));
        Table.Entry end = totals.stream().min(lowest ? order : order.reversed()).orElseThrow();
        if (value(end).compareTo(said.value()) == 0) {
            return Optional.empty();
        }
        List<Place> places = List.of(said.place(), end.place());
        return Optional.of(
                FindingKind.TEXT_EXTREME
                        .at(places)
                        .expected(Value.of(Sum.shown(value(end), end.decimals())))
                        .found(Value.of(Sum.shown(said.figure())))
                        .done());
    }

    private static BigDecimal value(Table.Entry entry) {
        return entry.value().orElseThrow();
    }
}
