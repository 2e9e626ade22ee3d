package vn.parindex.model;

import java.time.LocalDate;

/**
 * The time that a report is about.
 *
 * @param number of the quarter, from 1; 2 for the second half-year; 1 for the other kinds
 */
public record Period(Kind kind, int number, int year) {

    /** How long it is. */
    public enum Kind {
        QUARTER(3),
        HALF_YEAR(6),
        NINE_MONTHS(9),
        YEAR(12);

        private final int months;

        Kind(int months) {
            this.months = months;
        }
    }

    /** The first day. */
    public LocalDate start() {
        return LocalDate.of(year, 1, 1).plusMonths((long) (number - 1) * kind.months);
    }

    /** The last day. */
    public LocalDate end() {
        return start().plusMonths(kind.months).minusDays(1);
    }
}
