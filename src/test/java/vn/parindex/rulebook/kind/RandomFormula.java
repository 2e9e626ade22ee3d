package vn.parindex.rulebook.kind;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random formulas, each built together with its value, by other means than the product's. */
record RandomFormula(Random random, Map<String, Long> figures) {

    /**
     * A formula and its value as a quotient of whole numbers, or no value where it divides by 0.
     */
    record Built(String text, BigInteger top, BigInteger bottom) {
        static Built of(String text, long top, long bottom) {
            return new Built(text, BigInteger.valueOf(top), BigInteger.valueOf(bottom));
        }

        boolean isUndefined() {
            return bottom.signum() == 0;
        }

        int compare(Built other) {
            int order = top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
            return bottom.signum() * other.bottom.signum() < 0 ? -order : order;
        }
    }

    /** Small figures, some of them 0 or below. */
    static Map<String, Long> figures(Random random) {
        Map<String, Long> figures = new LinkedHashMap<>();
        for (String name : List.of("a", "b", "late")) {
            figures.put(name, (long) random.nextInt(9) - 2);
        }
        return figures;
    }

    Built number(int depth) {
        if (depth == 0) {
            return atom();
        }
        Built one = number(depth - 1);
        Built other = number(random.nextInt(depth));
        return switch (random.nextInt(9)) {
            case 0 -> sum(one, " + ", other, 1);
            case 1 -> sum(one, "-", other, -1);
            case 2 -> product(one, " * ", other.top(), other.bottom(), other);
            case 3 -> product(one, "/", other.bottom(), other.top(), other);
            case 4 -> new Built("-(" + one.text() + ")", one.top().negate(), one.bottom());
            case 5 -> chosen("min(", one, other, -1);
            case 6 -> chosen("max(", one, other, 1);
            case 7 -> branch(one, other);
            default -> new Built("(" + one.text() + ")", one.top(), one.bottom());
        };
    }

    private Built atom() {
        if (random.nextBoolean()) {
            String name = List.copyOf(figures.keySet()).get(random.nextInt(figures.size()));
            return Built.of(name, figures.get(name), 1);
        }
        int tenths = random.nextInt(60);
        String mark = random.nextBoolean() ? "," : ".";
        return random.nextInt(4) == 0
                ? Built.of(tenths + "%", tenths, 100)
                : Built.of(tenths / 10 + mark + tenths % 10, tenths, 10);
    }

    private static Built sum(Built one, String sign, Built other, int factor) {
        BigInteger turned = other.top().multiply(BigInteger.valueOf(factor));
        return new Built(
                one.text() + sign + "(" + other.text() + ")",
                one.top().multiply(other.bottom()).add(turned.multiply(one.bottom())),
                one.bottom().multiply(other.bottom()));
    }

    private static Built product(
            Built one, String sign, BigInteger top, BigInteger bottom, Built other) {
        BigInteger defined = other.bottom().signum() == 0 ? BigInteger.ZERO : bottom;
        return new Built(
                "(" + one.text() + ")" + sign + "(" + other.text() + ")",
                one.top().multiply(top),
                one.bottom().multiply(defined));
    }

    private static Built chosen(String function, Built one, Built other, int wanted) {
        String text = function + one.text() + "; " + other.text() + ")";
        if (one.isUndefined() || other.isUndefined()) {
            return new Built(text, BigInteger.ONE, BigInteger.ZERO);
        }
        Built best = one.compare(other) * wanted >= 0 ? one : other;
        return new Built(text, best.top(), best.bottom());
    }

    private Built branch(Built one, Built other) {
        Built third = atom();
        boolean strict = random.nextBoolean();
        String text =
                "if("
                        + one.text()
                        + (strict ? " > " : " >= ")
                        + other.text()
                        + "; 1; "
                        + third.text()
                        + ")";
        if (one.isUndefined() || other.isUndefined()) {
            return new Built(text, BigInteger.ONE, BigInteger.ZERO);
        }
        int order = one.compare(other);
        return order > 0 || (!strict && order == 0)
                ? Built.of(text, 1, 1)
                : new Built(text, third.top(), third.bottom());
    }
}
