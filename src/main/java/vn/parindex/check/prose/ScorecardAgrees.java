package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Period;
import vn.parindex.model.ReportKind;
import vn.parindex.model.Stated;
import vn.parindex.model.Value;
import vn.parindex.rulebook.ReportGuide;

/** Figures of a report on the whole year against those that the same unit put in its scorecard. */
final class ScorecardAgrees implements ProseCheck {

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.SCORECARD_DIFFERS);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        return ofTheYear(report)
                ? report.rules().guide().comparisons().stream()
                        .flatMap(each -> compared(report, each))
                        .toList()
                : List.of();
    }

    // half a year's figures can't equal those of the year
    private static boolean ofTheYear(ExaminedReport report) {
        Optional<Period> period = report.recognition().period();
        int year = report.rules().round().year();
        boolean whole =
                period.filter(each -> each.kind() == Period.Kind.YEAR && each.year() == year)
                        .isPresent();
        boolean self = report.recognition().kind() == ReportKind.SELF_ASSESSMENT;
        return report.recognition().unit().isPresent() && (whole || (self && period.isEmpty()));
    }

    private static Stream<Finding> compared(
            ExaminedReport report, ReportGuide.Comparison comparison) {
        BigDecimal other = report.scorecard().get(comparison.scorecard());
        List<Stated> stated =
                report.stated().stream()
                        .filter(each -> each.indicator().equals(comparison.indicator()))
                        .toList();
        boolean agrees =
                other != null
                        && stated.stream().anyMatch(each -> each.number().compareTo(other) == 0);
        if (other == null || agrees) {
            return Stream.empty();
        }
        return stated.stream()
                .limit(1)
                .map(
                        each ->
                                FindingKind.SCORECARD_DIFFERS
                                        .at(each.place())
                                        .fact("what", name(report, comparison))
                                        .fact("row", comparison.scorecard())
                                        .expected(Value.of(other))
                                        .found(Value.of(each.number()))
                                        .done());
    }

    private static String name(ExaminedReport report, ReportGuide.Comparison comparison) {
        return report.rules()
                .guide()
                .indicator(comparison.indicator())
                .map(ReportGuide.Indicator::name)
                .orElse(comparison.indicator());
    }
}
