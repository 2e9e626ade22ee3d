package vn.parindex.report;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

/** What a cell of the annex shows. */
sealed interface AnnexCell {
    /** Nothing. */
    record Empty() implements AnnexCell {}

    /** Words, never a formula, whatever they begin with. */
    record Words(String text) implements AnnexCell {}

    /** Words that head or close a table. */
    record Strong(String text) implements AnnexCell {}

    /** A number with a fixed count of decimals. */
    record Amount(BigDecimal number, int decimals, boolean strong) implements AnnexCell {}

    /** A moment on the clocks of Vietnam. */
    record Moment(LocalDateTime time) implements AnnexCell {}

    /**
     * Words that lead to a file.
     *
     * @param inside where in the workbook, for example {@code 'Phiếu chấm điểm'!F12}
     */
    record Link(String text, String address, Optional<String> inside) implements AnnexCell {}

    static AnnexCell words(String text) {
        return text.isEmpty() ? new Empty() : new Words(text);
    }

    static AnnexCell strong(String text) {
        return new Strong(text);
    }

    static AnnexCell count(int number) {
        return new Amount(BigDecimal.valueOf(number), 0, false);
    }

    static AnnexCell amount(BigDecimal number, int decimals) {
        return new Amount(number, decimals, false);
    }

    static AnnexCell amount(Optional<BigDecimal> number, int decimals) {
        return number.isPresent() ? amount(number.get(), decimals) : new Empty();
    }

    static AnnexCell strong(BigDecimal number, int decimals) {
        return new Amount(number, decimals, true);
    }
}
