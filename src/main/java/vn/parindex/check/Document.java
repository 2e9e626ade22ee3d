package vn.parindex.check;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A document named as evidence, for example {@code 12/KH-UBND ngày 05/01/2023}.
 *
 * @param text as typed
 * @param number and symbol without blanks, in capitals
 * @param badNumber words that look like a number and symbol and are none
 * @param badDate words that look like a date and are none
 * @param issuer after the word "của", empty text where it is not named
 */
record Document(
        String text,
        Optional<String> number,
        Optional<String> badNumber,
        Optional<LocalDate> date,
        Optional<String> badDate,
        String issuer) {

    /**
     * The same for the same document: number, symbol and issuer, and the year, since numbers start
     * again every year.
     */
    Optional<String> identity() {
        return number.flatMap(known -> date.map(day -> String.join("|", known, issuer, year(day))));
    }

    /** Number, symbol and date as printed in messages. */
    String name() {
        return number.orElse(text);
    }

    private static String year(LocalDate day) {
        return String.format(Locale.ROOT, "%04d", day.getYear());
    }
}
