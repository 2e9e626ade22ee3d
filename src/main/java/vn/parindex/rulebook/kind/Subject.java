package vn.parindex.rulebook.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.model.Computed;
import vn.parindex.rulebook.Figures;
import vn.parindex.rulebook.Fraction;

/** The number that points follow from, and what must hold before it can be taken. */
interface Subject {
    /** Key of the measured number among the figures. */
    String MEASURED = "@";

    /** Nothing but the figures themselves. */
    Subject FIGURES = new Subject() {};

    /** The number, where there is a single one. */
    default Optional<Fraction> measured(Map<String, Fraction> figures) {
        return Optional.empty();
    }

    /** Why these figures give no number. */
    default Optional<Computed> trouble(Map<String, Fraction> figures) {
        return Optional.empty();
    }

    /** True when the unit says that what is dated never happened. */
    default boolean neverHappened(Figures figures) {
        return false;
    }

    /** The formula, with 0 where the unit says that what is dated never happened. */
    default String neverHappened(Map<String, String> cells, String formula) {
        return formula;
    }

    /** The number as a formula over the cells. */
    default Optional<String> formula(Map<String, String> cells) {
        return Optional.empty();
    }

    /** True for a divisor that {@link #trouble} never lets be 0. */
    default boolean isPositive(Expression divisor) {
        return false;
    }

    /** What must hold of the cells, once each is known to hold a number. */
    default List<String> conditions(Map<String, String> cells) {
        return List.of();
    }
}
