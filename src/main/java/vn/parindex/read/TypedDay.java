package vn.parindex.read;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;

/** Days as people type them: day before month before year. */
final class TypedDay {
    private static final Pattern FIGURES =
            Pattern.compile(
                    "(?:ngay )?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4}|\\d{2})\\.?");
    private static final Pattern WORDS =
            Pattern.compile("(?:ngay )?(\\d{1,2}) thang (\\d{1,2}),? nam (\\d{4})\\.?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    // a day in a cell that lost its format shows as the number of days since 1900
    private static final LocalDate ORIGIN = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private TypedDay() {}

    static Optional<LocalDate> of(String typed) {
        String text = Folding.bare(typed);
        Matcher years = YEAR_FIRST.matcher(text);
        if (years.matches()) {
            return day(years.group(3), years.group(2), years.group(1));
        }
        for (Pattern pattern : new Pattern[] {FIGURES, WORDS}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return day(matcher.group(1), matcher.group(2), matcher.group(3));
            }
        }
        return Optional.empty();
    }

    static Optional<LocalDate> of(BigDecimal serial) {
        BigDecimal from = BigDecimal.valueOf(ChronoUnit.DAYS.between(ORIGIN, FIRST));
        BigDecimal to = BigDecimal.valueOf(ChronoUnit.DAYS.between(ORIGIN, LAST));
        boolean day =
                serial.stripTrailingZeros().scale() <= 0
                        && serial.compareTo(from) >= 0
                        && serial.compareTo(to) <= 0;
        return day ? Optional.of(ORIGIN.plusDays(serial.longValue())) : Optional.empty();
    }

    private static Optional<LocalDate> day(String day, String month, String year) {
        int written = Integer.parseInt(year);
        try {
            return Optional.of(
                    LocalDate.of(
                            written < 100 ? 2000 + written : written,
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
