package vn.parindex.rulebook.kind;

import java.math.BigInteger;
import java.util.Comparator;
import vn.parindex.rulebook.Fraction;

/**
 * A place between numbers: just before one, just after one, or beyond all. Bands that include or
 * exclude their bounds are all alike when they run from one cut to another.
 *
 * @param end -1 below all numbers, 1 above all, 0 at a number
 */
record Cut(int end, Fraction at, boolean after) implements Comparable<Cut> {
    static final Cut LOWEST = new Cut(-1, Fraction.ZERO, false);
    static final Cut HIGHEST = new Cut(1, Fraction.ZERO, false);

    private static final Comparator<Cut> ORDER =
            Comparator.comparingInt(Cut::end).thenComparing(Cut::at).thenComparing(Cut::after);

    static Cut before(Fraction number) {
        return new Cut(0, number, false);
    }

    static Cut after(Fraction number) {
        return new Cut(0, number, true);
    }

    boolean isFinite() {
        return end == 0;
    }

    /** The same place among whole numbers: before the first one above it. */
    Cut amongWhole() {
        if (!isFinite()) {
            return this;
        }
        BigInteger[] parts = at.numerator().divideAndRemainder(at.denominator());
        boolean exact = parts[1].signum() == 0;
        BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        BigInteger first = exact && !after ? floor : floor.add(BigInteger.ONE);
        return before(new Fraction(first, BigInteger.ONE));
    }

    @Override
    public int compareTo(Cut other) {
        return ORDER.compare(this, other);
    }
}
