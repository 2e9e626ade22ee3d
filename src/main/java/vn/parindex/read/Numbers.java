package vn.parindex.read;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.poi.ss.util.NumberToTextConverter;

/** Numbers of cells as they were typed. */
final class Numbers {
    // a spreadsheet keeps 15 digits and saves 17: 13.94 may stand in the file as 13.939999999999999
    private static final MathContext KEPT = new MathContext(15);

    private static final int LONGEST = 400;

    private Numbers() {}

    static BigDecimal exact(double number) {
        return trimmed(new BigDecimal(NumberToTextConverter.toText(number)));
    }

    static BigDecimal exact(String written) {
        return trimmed(new BigDecimal(written));
    }

    private static BigDecimal trimmed(BigDecimal number) {
        if (Math.abs(number.scale()) > LONGEST) {
            throw new NumberFormatException("no spreadsheet holds such a number");
        }
        BigDecimal kept = number.round(KEPT).stripTrailingZeros();
        return kept.scale() < 0 ? kept.setScale(0) : kept;
    }
}
