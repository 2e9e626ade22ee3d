package vn.parindex.rulebook.kind;

import vn.parindex.rulebook.Fraction;

/**
 * One band and the points it gives.
 *
 * @param text as staff wrote it
 * @param rest holds "all else"
 * @param band as written
 */
record Segment(String text, boolean rest, Band band, Expression points) {

    /** True where only one bound is written: an earlier segment takes its share first. */
    boolean isOpen() {
        return !band.from().isFinite() || !band.to().isFinite();
    }

    /** The condition, as a formula over the measured number. */
    Expression condition(Measure measure) {
        Expression number = measure.compared();
        Cut from = band.from();
        Cut to = band.to();
        if (from.isFinite() && to.isFinite() && from.at().equals(to.at())) {
            return new Comparison("=", number, at(measure, from));
        }
        Expression least = new Comparison(from.after() ? ">" : ">=", number, at(measure, from));
        Expression most = new Comparison(to.after() ? "<=" : "<", number, at(measure, to));
        if (from.isFinite() && to.isFinite()) {
            return new Junction(true, least, most);
        }
        return from.isFinite() ? least : most;
    }

    private static Expression at(Measure measure, Cut cut) {
        Fraction bound = cut.at();
        return Literal.of(measure.scaled(bound));
    }
}
