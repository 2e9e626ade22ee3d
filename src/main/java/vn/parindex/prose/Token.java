package vn.parindex.prose;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.Period;
import vn.parindex.rulebook.NameMatch;

/** Words of a sentence with a meaning that can be reckoned with. */
public sealed interface Token {

    /** Where it stands in its paragraph. */
    Span span();

    /**
     * A number that counts or measures; never part of a date, a document number, a heading's
     * number, a criterion's code or a name.
     *
     * @param value exact; thousands dots and decimal commas told apart by context
     * @param decimals printed behind the decimal mark
     * @param measure what is counted, folded with {@code Folding.bare}: {@code %}, {@code diem},
     *     {@code ho so}, {@code cuoc}; empty text when nothing says
     * @param about it is no exact count: {@code hơn 500}, {@code gần 500}, {@code trên 71 điểm},
     *     {@code từ 80% trở lên}, an end of {@code 0,4-1,29 điểm}
     */
    record Figure(Span span, BigDecimal value, int decimals, String measure, boolean about)
            implements Token {

        /** An exact one. */
        public Figure(Span span, BigDecimal value, int decimals, String measure) {
            this(span, value, decimals, measure, false);
        }

        /** A percentage. */
        public boolean isPercent() {
            return measure.equals("%");
        }
    }

    /** A part of a whole, {@code 245/253 hồ sơ}; both have the measure that stands behind. */
    record Proportion(Span span, Figure part, Figure whole) implements Token {}

    /**
     * A day, or a month; written {@code 05/6/2023}, {@code ngày 05 tháng 6 năm 2023}, {@code tháng
     * 12/2022}.
     *
     * @param day empty for a month, or where it was left blank
     */
    record Day(Span span, Optional<Integer> day, int month, int year) implements Token {

        /** The date, when there is such a day. */
        public Optional<LocalDate> date() {
            try {
                return day.map(number -> LocalDate.of(year, month, number));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
    }

    /**
     * Words for a time: {@code quý I/2023}, {@code 6 tháng đầu năm}, {@code năm 2022}, {@code giai
     * đoạn 2021-2025}.
     *
     * @param kind how long
     * @param number of the quarter; 2 for a second half-year; 1 otherwise
     * @param year empty where only the part of a year is named
     * @param lastYear the last year of a span of several; equals the year otherwise
     */
    record Time(
            Span span,
            Period.Kind kind,
            int number,
            Optional<Integer> year,
            Optional<Integer> lastYear)
            implements Token {}

    /**
     * A document: {@code Quyết định số 4559/QĐ-UBND ngày 22/12/2022 của UBND huyện}.
     *
     * @param number with its letter, {@code 30A}; empty text where it was left blank
     * @param year within the number, as legal acts carry it
     * @param type {@code QĐ}, {@code KH}, {@code BC}; empty text where there is none, as in {@code
     *     792/UBND-VP} and {@code 72/2025/QH15}
     * @param body {@code UBND}, {@code CT.UBND}, {@code NĐ-CP} is type NĐ and body CP
     * @param date that stands behind it
     * @param issuer words behind {@code của}, as printed; empty text when none
     */
    record Document(
            Span span,
            String number,
            Optional<Integer> year,
            String type,
            String body,
            Optional<Day> date,
            String issuer)
            implements Token {

        /** Number and symbol in one spelling, {@code 4559/QĐ-UBND}. */
        public String symbol() {
            String inYear = year.map(each -> "/" + each).orElse("");
            String hyphen = type.isEmpty() || body.isEmpty() ? "" : "-";
            return number + inYear + "/" + type + hyphen + body;
        }
    }

    /**
     * A commune, ward or township by name.
     *
     * @param name as printed, without the word for its kind
     * @param match what the register says to it
     */
    record Unit(Span span, String name, NameMatch match) implements Token {}

    /** The code of an area or criterion behind {@code tiêu chí}, {@code lĩnh vực}. */
    record Criterion(Span span, String code) implements Token {}

    /**
     * Several units in one breath: {@code các xã A, B và thị trấn C}, {@code (trừ xã D)}.
     *
     * @param excepted they are those that are left out
     */
    record Units(Span span, List<Unit> units, boolean excepted) implements Token {
        public Units {
            units = List.copyOf(units);
        }
    }
}
