package vn.parindex.rulebook.kind;

import java.util.List;
import java.util.Map;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.InputSpec;

/** A subject that runs through bands: a ratio, a count, a percentage, days late. */
interface Measure extends Subject {

    List<InputSpec> inputs();

    /** Where the number can lie. */
    Band domain();

    /** True where only whole numbers can occur. */
    boolean isWhole();

    /** True where bounds are percentages. */
    boolean isPercent();

    /** What a bound is compared with. */
    Expression compared();

    /** A bound on the scale of {@link #compared}. */
    default Fraction scaled(Fraction bound) {
        return bound;
    }

    /** Names that a segment's formula may use for the number. */
    Map<String, Expression> names();

    /** Figures that measure so much, for trying a formula out; the last ones differ in size. */
    List<Map<String, Fraction>> examples(Fraction measured);

    /** "Tỷ lệ b/a". */
    String words(Texts texts);

    /** A bound with its unit. */
    String bound(Fraction bound, Texts texts);
}
