package vn.parindex.check.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;

/**
 * Within one body, year and kind of document, numbers rise with the dates. Where no issuer is
 * named, four documents are needed, and one of them alone must break the order.
 */
final class ReferenceOrder implements ProseCheck {
    private static final int UNNAMED = 4;

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.REF_ORDER);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        Map<String, List<Cited>> series = new LinkedHashMap<>();
        for (Cited cited : Cited.in(report.text())) {
            if (cited.date().isPresent() && cited.number() > 0) {
                String kind = cited.document().type() + "-" + cited.document().body();
                List<Cited> same =
                        series.computeIfAbsent(
                                cited.issuer() + "|" + kind, key -> new ArrayList<>());
                if (same.stream().noneMatch(each -> isSame(each, cited))) {
                    same.add(cited);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        series.values().forEach(each -> findings.addAll(inSeries(each)));
        return findings;
    }

    private static boolean isSame(Cited one, Cited other) {
        return one.number() == other.number() && date(one).getYear() == date(other).getYear();
    }

    private static List<Finding> inSeries(List<Cited> series) {
        List<Finding> findings = new ArrayList<>();
        series.stream()
                .map(each -> date(each).getYear())
                .distinct()
                .forEach(year -> outOfOrder(ofYear(series, year)).ifPresent(findings::add));
        IntStream.range(1, series.size() - 1)
                .filter(at -> isOfOtherYear(series.subList(at - 1, at + 2), series))
                .forEach(at -> findings.add(finding(series.get(at), series.get(at - 1))));
        return findings;
    }

    private static List<Cited> ofYear(List<Cited> series, int year) {
        return series.stream().filter(each -> date(each).getYear() == year).toList();
    }

    private static Optional<Finding> outOfOrder(List<Cited> year) {
        if (rises(year) || (year.get(0).issuer().isEmpty() && year.size() < UNNAMED)) {
            return Optional.empty();
        }
        List<Cited> alone = year.stream().filter(each -> rises(without(year, each))).toList();
        if (alone.isEmpty()) {
            return Optional.empty();
        }
        boolean unnamed = year.get(0).issuer().isEmpty();
        return alone.stream()
                .filter(each -> !unnamed || isWithin(each, year))
                .reduce((first, second) -> second)
                .flatMap(
                        culprit ->
                                against(culprit, without(year, culprit))
                                        .map(other -> finding(culprit, other)));
    }

    private static boolean isWithin(Cited one, List<Cited> year) {
        return year.stream().anyMatch(each -> each.number() < one.number())
                && year.stream().anyMatch(each -> each.number() > one.number());
    }

    private static Optional<Cited> against(Cited culprit, List<Cited> rest) {
        return rest.stream().filter(each -> !rises(List.of(culprit, each))).findFirst();
    }

    /** Between two of one year, fitting there but for its own year, and alone in that. */
    private static boolean isOfOtherYear(List<Cited> three, List<Cited> series) {
        LocalDate before = date(three.get(0));
        LocalDate after = date(three.get(2));
        int typed = date(three.get(1)).getYear();
        if (before.getYear() != after.getYear()
                || Math.abs(typed - before.getYear()) != 1
                || ofYear(series, typed).size() > 1) {
            return false;
        }
        LocalDate meant = date(three.get(1)).withYear(before.getYear());
        return three.get(0).number() < three.get(1).number()
                && three.get(1).number() < three.get(2).number()
                && !meant.isBefore(before)
                && !meant.isAfter(after);
    }

    private static boolean rises(List<Cited> year) {
        List<Cited> sorted =
                year.stream()
                        .sorted(
                                Comparator.comparing(ReferenceOrder::date)
                                        .thenComparing(Cited::number))
                        .toList();
        return IntStream.range(1, sorted.size())
                .allMatch(at -> sorted.get(at - 1).number() <= sorted.get(at).number());
    }

    private static List<Cited> without(List<Cited> year, Cited one) {
        return year.stream().filter(each -> !each.equals(one)).toList();
    }

    private static LocalDate date(Cited cited) {
        return cited.date().orElseThrow();
    }

    private static Finding finding(Cited culprit, Cited other) {
        return FindingKind.REF_ORDER
                .at(List.of(culprit.place(), other.place()))
                .fact("document", culprit.symbol())
                .fact("date", new Value.Day(date(culprit)))
                .fact("other", other.symbol())
                .fact("otherDate", new Value.Day(date(other)))
                .done();
    }
}
