package vn.parindex.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Place;
import vn.parindex.model.Value;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Sentence;

/** Parts against the total that a sentence prints, in the sentence or in the list under it. */
final class PartsMakeTotal implements ProseCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.SUM_PARTS);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        List<Finding> found = new ArrayList<>(new FileAccounts(report.text()).findings());
        Set<Place> told =
                found.stream().flatMap(each -> each.places().stream()).collect(Collectors.toSet());
        Stream<Breakdown> inSentences =
                report.text().sentences().stream()
                        .flatMap(sentence -> Breakdown.in(Said.in(sentence)).stream());
        Stream<Breakdown> overTwo = overTwo(report.text().sentences()).stream();
        Stream<Breakdown> inLists =
                report.text().sentences().stream()
                        .flatMap(sentence -> underneath(report, sentence).stream());
        Stream.of(inSentences, overTwo, inLists)
                .flatMap(each -> each)
                .filter(each -> each.claimsAll() && !each.holds())
                .filter(each -> !told.contains(each.total().place()))
                .map(each -> told(each.total(), each.sum()))
                .forEach(found::add);
        return found;
    }

    // "… là 90 văn bản. Trong đó: …"
    private static List<Breakdown> overTwo(List<Sentence> sentences) {
        List<Breakdown> all = new ArrayList<>();
        for (int i = 1; i < sentences.size(); i++) {
            Sentence first = sentences.get(i - 1);
            Sentence second = sentences.get(i);
            boolean follows =
                    first.paragraph().equals(second.paragraph())
                            && Bare.of(second.text()).strip().startsWith("trong do");
            List<Said> totals = Said.in(first).stream().filter(Said::counts).toList();
            if (follows && !totals.isEmpty()) {
                List<Said> both = new ArrayList<>(List.of(totals.get(totals.size() - 1)));
                both.addAll(Said.in(second));
                Breakdown.in(both).stream().limit(1).forEach(all::add);
            }
        }
        return all;
    }

    /** The finding at a total that its parts do not make. */
    static Finding told(Said total, Sum sum) {
        List<Place> places = new ArrayList<>(List.of(total.place()));
        return FindingKind.SUM_PARTS
                .at(places)
                .fact("sum", sum.shown())
                .expected(Value.of(sum.shownTotal()))
                .found(Value.of(Sum.shown(total.figure())))
                .done();
    }

    private static Optional<Breakdown> underneath(ExaminedReport report, Sentence opening) {
        if (!Points.opens(opening)) {
            return Optional.empty();
        }
        List<Said> numbers = Said.in(opening).stream().filter(Said::counts).toList();
        List<Paragraph> points = Points.under(report.text().manuscript(), opening.paragraph());
        if (numbers.isEmpty() || points.size() < 2) {
            return Optional.empty();
        }
        Said total = numbers.get(numbers.size() - 1);
        List<Said> parts = new ArrayList<>();
        for (Paragraph point : points) {
            first(report, point)
                    .filter(each -> each.counts() && Breakdown.alike(each, total))
                    .ifPresent(parts::add);
        }
        String bare = Bare.of(opening.text());
        return parts.size() < points.size()
                ? Optional.empty()
                : Optional.of(
                        new Breakdown(total, parts, bare, numbers.subList(0, numbers.size() - 1)));
    }

    private static Optional<Said> first(ExaminedReport report, Paragraph point) {
        return report.text().sentences().stream()
                .filter(sentence -> sentence.paragraph().equals(point))
                .flatMap(sentence -> Said.in(sentence).stream())
                .findFirst();
    }
}
