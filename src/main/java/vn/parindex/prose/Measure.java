package vn.parindex.prose;

import java.util.Optional;

/**
 * What a number counts.
 *
 * @param name empty text when nothing says
 * @param sure it is one of the list
 * @param fractional it may be counted in fractions
 */
record Measure(String name, boolean sure, boolean fractional) {
    static final Measure NONE = new Measure("", false, false);

    static Measure behind(Line line, int place) {
        Optional<Measures.Known> known = Measures.behind(line, place);
        if (known.isPresent()) {
            return new Measure(known.get().name(), true, known.get().fractional());
        }
        return new Measure(Measures.noun(line, place), false, false);
    }

    /** The number that a numeral is when it counts this. */
    Optional<Numeral.Value> value(Numeral numeral) {
        if (!numeral.isAmbiguous()) {
            return numeral.whole().or(numeral::fraction);
        }
        boolean decimals = numeral.hasDot() ? fractional : fractional || !sure;
        return decimals ? numeral.fraction() : numeral.whole();
    }
}
