package vn.parindex.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell or an entry holds, free of any library's types. */
public sealed interface Value {

    /** Nothing, or only white space. */
    record Blank() implements Value {}

    /** A number, exactly as typed. */
    record Amount(BigDecimal number) implements Value {}

    /** Words, in NFC, legacy encodings repaired, outer white space removed. */
    record Words(String text) implements Value {}

    /** A day without a time. */
    record Day(LocalDate date) implements Value {}

    /** Yes or no. */
    record Truth(boolean yes) implements Value {}

    /** A formula error such as {@code #REF!}. */
    record Fault(String code) implements Value {}

    /** Nothing. */
    static Value blank() {
        return new Blank();
    }

    /** A number. */
    static Value of(BigDecimal number) {
        return new Amount(number);
    }

    /** Words. */
    static Value of(String text) {
        return new Words(text);
    }

    /** True when nothing was stated. */
    default boolean isBlank() {
        return this instanceof Blank;
    }
}
