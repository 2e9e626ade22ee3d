package vn.parindex.prose;

import java.util.Optional;

/**
 * What a number counts.
 *
 * @param name empty text when nothing says
 * @param sure it is one of the list
 * @param marks what may be a decimal mark before three digits
 */
record Measure(String name, boolean sure, String marks) {
    private static final String COMMA = ",";
    private static final String MONEY = "dong";
    private static final String POINTS = "diem";

    static Measure behind(Line line, int place) {
        Optional<Measures.Known> known = Measures.behind(line, place);
        if (known.isPresent()) {
            return new Measure(known.get().name(), true, known.get().marks());
        }
        return new Measure(Measures.noun(line, place), false, COMMA);
    }

    /** The same, but for 0,5đ, which can be no money. */
    Measure orPoints(Numeral numeral) {
        boolean money = name.equals(MONEY) && numeral.whole().isEmpty();
        return money ? new Measure(POINTS, true, ".,") : this;
    }

    /** The same, but with decimals when nothing is said but that points were named before. */
    Measure asPoints() {
        return name.isEmpty() ? new Measure("", false, ".,") : this;
    }

    /** The number that a numeral is when it counts this. */
    Optional<Numeral.Value> value(Numeral numeral) {
        if (!numeral.isAmbiguous()) {
            return numeral.whole().or(numeral::fraction);
        }
        return marks.contains(numeral.mark()) ? numeral.fraction() : numeral.whole();
    }
}
