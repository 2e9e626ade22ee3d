package vn.parindex.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.model.FiledReport;
import vn.parindex.model.Stated;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.ReportGuide;

/**
 * What all units together state about one indicator.
 *
 * @param figures by unit code, in the order of the reports; units that state nothing are not there
 */
record Pool(ReportGuide.Indicator indicator, Map<String, Stated> figures) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PERCENT_DECIMALS = 2;

    /** One for each indicator of the guide. */
    static List<Pool> of(CommuneReports reports) {
        return reports.guide().indicators().stream()
                .map(indicator -> new Pool(indicator, figures(indicator, reports.latest())))
                .toList();
    }

    private static Map<String, Stated> figures(
            ReportGuide.Indicator indicator, List<FiledReport> reports) {
        Map<String, Stated> figures = new LinkedHashMap<>();
        for (FiledReport report : reports) {
            report.stated().stream()
                    .filter(each -> each.indicator().equals(indicator.code()))
                    .findFirst()
                    .ifPresent(stated -> figures.put(report.unitCode(), stated));
        }
        return figures;
    }

    Optional<BigDecimal> of(String unitCode) {
        return Optional.ofNullable(figures.get(unitCode)).map(Stated::number);
    }

    boolean isEmpty() {
        return figures.isEmpty();
    }

    BigDecimal sum() {
        return figures.values().stream()
                .map(Stated::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The share in the whole, in percent: the ratio of the two sums over the units that state both;
     * never a mean of percentages.
     */
    Optional<BigDecimal> share(Pool whole) {
        BigDecimal part = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (String unit : figures.keySet()) {
            Optional<BigDecimal> total = whole.of(unit);
            if (total.isPresent()) {
                part = part.add(of(unit).orElseThrow());
                all = all.add(total.get());
            }
        }
        return all.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        Fraction.of(part.multiply(HUNDRED))
                                .over(Fraction.of(all))
                                .rounded(PERCENT_DECIMALS));
    }
}
