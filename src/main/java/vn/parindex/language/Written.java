package vn.parindex.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import vn.parindex.model.Value;

/** Numbers and dates as people write them: 13,940 and 05/6/2023 in Vietnamese. */
public final class Written {
    private Written() {}

    /** All significant decimals, without trailing zeros, thousands grouped. */
    public static String number(BigDecimal number, Locale locale) {
        BigDecimal stripped = number.stripTrailingZeros();
        return number(stripped, Math.max(0, stripped.scale()), locale);
    }

    /** Exactly so many decimals; the number must not need more. */
    public static String number(BigDecimal number, int decimals, Locale locale) {
        BigDecimal exact = number.setScale(decimals, RoundingMode.UNNECESSARY);
        DecimalFormatSymbols marks = marks(locale);
        String plain = exact.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(exact.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(marks.getGroupingSeparator());
            }
            text.append(whole.charAt(i));
        }
        return point < 0
                ? text.toString()
                : text.append(marks.getDecimalSeparator())
                        .append(plain, point + 1, plain.length())
                        .toString();
    }

    /**
     * Day and month as Nghị định 30/2020 asks: a leading zero for days below 10, months 1 and 2.
     */
    public static String date(LocalDate date) {
        String month = date.getMonthValue() <= 2 ? "%02d" : "%d";
        return String.format(
                Locale.ROOT,
                "%02d/" + month + "/%d",
                date.getDayOfMonth(),
                date.getMonthValue(),
                date.getYear());
    }

    /** Hour and day: "17:00 ngày 05/3/2024". */
    public static String moment(LocalDateTime moment, Locale locale) {
        String between = locale.getLanguage().equals("en") ? " on " : " ngày ";
        return String.format(Locale.ROOT, "%02d:%02d", moment.getHour(), moment.getMinute())
                + between
                + date(moment.toLocalDate());
    }

    /** A value as a person would say it; nothing is "(trống)". */
    public static String value(Value value, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        if (value instanceof Value.Amount amount) {
            return number(amount.number(), locale);
        }
        if (value instanceof Value.Words words) {
            return words.text();
        }
        if (value instanceof Value.Day day) {
            return date(day.date());
        }
        if (value instanceof Value.Truth truth) {
            return truth.yes() ? (english ? "Yes" : "Có") : (english ? "No" : "Không");
        }
        if (value instanceof Value.Fault fault) {
            return fault.code();
        }
        return english ? "(blank)" : "(trống)";
    }

    private static DecimalFormatSymbols marks(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale);
    }
}
