package vn.parindex.check.prose;

import java.math.BigDecimal;
import vn.parindex.language.Messages;
import vn.parindex.language.Written;
import vn.parindex.prose.Token;
import vn.parindex.rulebook.Fraction;

/** A part of a whole, exactly, and how a printed percentage fits it. */
record Ratio(BigDecimal part, BigDecimal whole) {
    private static final Fraction HUNDRED = Fraction.of(BigDecimal.valueOf(100));

    /** How a printed percentage fits. */
    enum Fit {
        EXACT,
        /** The digits behind were cut off instead of rounded. */
        TRUNCATED,
        /** Less than one unit of the last place too high. */
        RAISED,
        OFF
    }

    /** True where it can be reckoned and is no more than the whole. */
    boolean isShare() {
        return whole.signum() > 0 && part.signum() >= 0 && part.compareTo(whole) <= 0;
    }

    Fraction percent() {
        return HUNDRED.times(Fraction.of(part)).over(Fraction.of(whole));
    }

    Fit fit(Token.Figure printed) {
        return fit(percent(), printed.value(), printed.decimals());
    }

    /** How a printed number with so many decimals fits an exact one. */
    static Fit fit(Fraction exact, BigDecimal printed, int decimals) {
        if (exact.rounded(decimals).compareTo(printed) == 0) {
            return Fit.EXACT;
        }
        Fraction unit = Fraction.of(BigDecimal.ONE.movePointLeft(decimals));
        Fraction difference = exact.minus(Fraction.of(printed));
        if (difference.signum() > 0 && difference.compareTo(unit) < 0) {
            return Fit.TRUNCATED;
        }
        boolean raised = difference.signum() < 0 && difference.plus(unit).signum() > 0;
        return raised ? Fit.RAISED : Fit.OFF;
    }

    /** The percentage as it should be printed. */
    String expected(int decimals) {
        return rounded(percent(), decimals) + "%";
    }

    /** For example {@code 245/253 = 96,838%}: one decimal more than is printed. */
    String shown(int decimals) {
        return Sum.shown(part, 0) + "/" + Sum.shown(whole, 0) + " = " + exact(decimals) + "%";
    }

    /** A number rounded half up. */
    static String rounded(Fraction exact, int decimals) {
        return Written.number(exact.rounded(decimals), decimals, Messages.VIETNAMESE);
    }

    private String exact(int decimals) {
        BigDecimal longer = percent().rounded(Math.max(2, decimals + 1));
        return Written.number(longer, Messages.VIETNAMESE);
    }
}
