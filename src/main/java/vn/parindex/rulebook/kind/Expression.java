package vn.parindex.rulebook.kind;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.parindex.rulebook.Fraction;

/**
 * An understood formula: a tree that is evaluated exactly, written as a spreadsheet formula, and
 * said in words. A truth has the value 1 or 0.
 */
sealed interface Expression
        permits Literal, Name, Negative, Arithmetic, Comparison, Junction, Inverse, Call, Branch {

    /** How tightly the written form binds; a looser part is put in parentheses. */
    enum Binding {
        LOOSE,
        SUM,
        PRODUCT,
        SIGN,
        TIGHT
    }

    /** True for a condition, false for a number. */
    boolean isTruth();

    /**
     * The exact value.
     *
     * @throws ArithmeticException when a divisor is 0
     */
    Fraction value(Map<String, Fraction> figures);

    /** As a spreadsheet formula over these cells. */
    String formula(Map<String, String> cells);

    /** As a person reads it. */
    String words(Texts texts);

    List<Expression> parts();

    Binding binding();

    /** This and all below it. */
    default Stream<Expression> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Expression::all));
    }

    /** What is divided by, anywhere below. */
    default Stream<Expression> divisors() {
        return all().filter(Arithmetic.class::isInstance)
                .map(Arithmetic.class::cast)
                .filter(one -> one.operator() == '/')
                .map(Arithmetic::right);
    }

    /** True when no divisor can be 0. */
    default boolean alwaysDefined() {
        return divisors().allMatch(Expression::isConstant);
    }

    default boolean isConstant() {
        return all().noneMatch(Name.class::isInstance);
    }

    /** In parentheses when it binds looser than its surroundings. */
    static String within(Expression part, String written, Binding least) {
        return part.binding().compareTo(least) < 0 ? "(" + written + ")" : written;
    }

    static Fraction truth(boolean holds) {
        return holds ? Fraction.ONE : Fraction.ZERO;
    }
}
