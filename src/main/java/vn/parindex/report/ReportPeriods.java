package vn.parindex.report;

import java.util.Map;
import java.util.Optional;
import vn.parindex.model.Period;

/** The times that reports are about, in words: "quý I năm 2023", "6 tháng đầu năm 2023". */
final class ReportPeriods {
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private ReportPeriods() {}

    static String words(Optional<Period> period, Telling telling) {
        return period.map(each -> words(each, telling))
                .orElseGet(() -> telling.text("period.unknown"));
    }

    private static String words(Period period, Telling telling) {
        String key = "period." + period.kind() + (isSecondHalf(period) ? ".second" : "");
        return telling.text(
                key,
                Map.of(
                        "quarter",
                        ROMAN[(period.number() - 1) % ROMAN.length],
                        "year",
                        Integer.toString(period.year())));
    }

    private static boolean isSecondHalf(Period period) {
        return period.kind() == Period.Kind.HALF_YEAR && period.number() == 2;
    }
}
