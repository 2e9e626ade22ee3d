package vn.parindex.score;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.rulebook.Fraction;

/**
 * Points out of a maximum, compared exactly: 79,999 % is not 80 %.
 *
 * @param part empty when there was nothing to reach, since every leaf was excluded
 */
record Share(Optional<Fraction> part) implements Comparable<Share> {
    private static final Fraction HUNDRED = Fraction.of(new BigDecimal(100));

    static Share of(BigDecimal score, BigDecimal max) {
        return new Share(
                max.signum() == 0
                        ? Optional.empty()
                        : Optional.of(Fraction.of(score).over(Fraction.of(max))));
    }

    /** Percent, rounded for display. */
    BigDecimal percent(int decimals) {
        return part.orElse(Fraction.ZERO).times(HUNDRED).rounded(decimals);
    }

    /** True when the share is at least so many percent; nothing to reach can't fall short. */
    boolean reaches(BigDecimal percent) {
        return part.map(exact -> exact.times(HUNDRED).compareTo(Fraction.of(percent)) >= 0)
                .orElse(true);
    }

    /** A share of nothing stands behind every other. */
    @Override
    public int compareTo(Share other) {
        if (part.isEmpty() || other.part.isEmpty()) {
            return Boolean.compare(part.isPresent(), other.part.isPresent());
        }
        return part.get().compareTo(other.part.get());
    }
}
