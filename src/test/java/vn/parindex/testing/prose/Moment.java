package vn.parindex.testing.prose;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import vn.parindex.model.Period;

/** The time that a report is about, in the words of its writer. */
record Moment(Period period, String words, LocalDate signed) {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    static Moment of(int year, Random random) {
        Period period =
                switch (random.nextInt(4)) {
                    case 0 -> new Period(Period.Kind.QUARTER, random.nextInt(2) * 2 + 1, year);
                    case 1 -> new Period(Period.Kind.HALF_YEAR, 1, year);
                    case 2 -> new Period(Period.Kind.NINE_MONTHS, 1, year);
                    default -> new Period(Period.Kind.YEAR, 1, year);
                };
        return new Moment(
                period, words(period, random), period.end().withDayOfMonth(16 + random.nextInt(9)));
    }

    static Moment year(int year, Random random) {
        Period period = new Period(Period.Kind.YEAR, 1, year);
        return new Moment(period, "năm " + year, LocalDate.of(year, 12, 16 + random.nextInt(9)));
    }

    static String words(Period period, Random random) {
        return switch (period.kind()) {
            case QUARTER ->
                    "quý "
                            + ROMAN.get(period.number() - 1)
                            + (random.nextBoolean() ? " năm " : "/")
                            + period.year();
            case HALF_YEAR ->
                    (random.nextBoolean() ? "6 tháng đầu năm " : "06 tháng đầu năm ")
                            + period.year();
            case NINE_MONTHS ->
                    (random.nextBoolean() ? "9 tháng năm " : "9 tháng đầu năm ") + period.year();
            case YEAR -> "năm " + period.year();
        };
    }

    /** Words for another time, as they stay behind in copied sentences. */
    String stale(Random random) {
        Period.Kind kind = period.kind();
        if (kind == Period.Kind.YEAR || random.nextBoolean()) {
            Period before = new Period(kind, period.number(), period.year() - 1);
            return words(before, random);
        }
        int other = kind == Period.Kind.QUARTER ? (period.number() == 1 ? 4 : 2) : 1;
        int year = kind == Period.Kind.QUARTER && other == 4 ? period.year() - 1 : period.year();
        return "quý " + ROMAN.get(other - 1) + " năm " + year;
    }
}
