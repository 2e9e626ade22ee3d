package vn.parindex.rulebook.kind;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.RuleFault;

/**
 * Fixed points as staff write them: {@code 0,5}, {@code 50%} of the maximum, {@code điểm tối đa}.
 */
final class Points {
    private static final Pattern FIXED =
            Pattern.compile("([+-]?\\d[\\d.,]*)\\s*(?:(%)|điểm|đ|points?)?");
    private static final Pattern MAXIMUM = Pattern.compile("điểm tối đa|tối đa|max");

    private Points() {}

    /** The points; empty when the text is no fixed number. */
    static Optional<Fraction> fixed(String text, BigDecimal max) throws RuleFault {
        String folded = Folding.same(text);
        if (MAXIMUM.matcher(folded).matches()) {
            return Optional.of(Fraction.of(max));
        }
        Matcher matcher = FIXED.matcher(folded);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                matcher.group(2) == null
                        ? Numerals.read(matcher.group(1))
                        : Numerals.readPercent(matcher.group(1)).times(Fraction.of(max)));
    }

    /** The points, between 0 and the maximum, or a fault. */
    static Fraction read(String item, String text, LeafText leaf) throws RuleFault {
        Fraction points =
                fixed(text, leaf.max())
                        .orElseThrow(() -> Faults.one("points", Map.of("item", item)));
        checked(item, points, leaf);
        return points;
    }

    /** Refuses points below 0 and above the maximum. */
    static void checked(String item, Fraction points, LeafText leaf) throws RuleFault {
        if (points.signum() < 0) {
            throw Faults.one("points.below", Map.of("item", item));
        }
        if (points.compareTo(Fraction.of(leaf.max())) > 0) {
            throw Faults.one("points.above", Map.of("item", item, "max", max(leaf)));
        }
    }

    /** Refuses a rule under which nobody can earn the maximum. */
    static void reachable(Fraction best, LeafText leaf, Faults faults) {
        if (best.compareTo(Fraction.of(leaf.max())) < 0) {
            String shown = Texts.vietnamese().number(best);
            faults.add("max.unreached", Map.of("best", shown, "max", max(leaf)));
        }
    }

    /** Points as a plain number; what staff write always has an end. */
    static BigDecimal decimal(Fraction points) {
        BigDecimal exact =
                new BigDecimal(points.numerator()).divide(new BigDecimal(points.denominator()));
        return exact.setScale(Math.max(0, exact.stripTrailingZeros().scale()));
    }

    static String max(LeafText leaf) {
        return Texts.vietnamese().number(Fraction.of(leaf.max()));
    }
}
