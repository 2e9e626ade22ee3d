package vn.parindex.rulebook.kind;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.model.Computed;
import vn.parindex.rulebook.Figures;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.ScoringRule;

/**
 * A rule that calculates its points from numbers.
 *
 * @param leaf with the inputs that the points are calculated from
 * @param subject what is measured
 * @param points the points by the figures, not yet clamped or rounded
 * @param words the rule in a sentence
 */
record ArithmeticRule(
        LeafText leaf, Subject subject, Expression points, Function<Texts, String> words)
        implements ScoringRule {

    @Override
    public Raw apply(Figures figures) {
        if (subject.neverHappened(figures)) {
            return new Raw.Exact(Fraction.ZERO, Optional.empty());
        }
        NumberInputs.Reading reading = new NumberInputs(leaf.inputs()).read(figures);
        Optional<Computed> trouble = reading.trouble().or(() -> subject.trouble(reading.numbers()));
        return trouble.<Raw>map(Raw.Not::new).orElseGet(() -> exact(reading.numbers()));
    }

    private Raw exact(Map<String, Fraction> numbers) {
        Optional<Fraction> measured = subject.measured(numbers);
        Map<String, Fraction> known = new HashMap<>(numbers);
        measured.ifPresent(number -> known.put(Subject.MEASURED, number));
        try {
            return new Raw.Exact(points.value(known), measured);
        } catch (ArithmeticException divisorIsZero) {
            return new Raw.Not(new Computed.NothingToMeasure());
        }
    }

    @Override
    public String inWords(Locale locale) {
        return words.apply(Texts.in(locale));
    }

    @Override
    public Optional<String> formula(Map<String, String> cells) {
        Map<String, String> known = new HashMap<>(cells);
        subject.formula(cells).ifPresent(formula -> known.put(Subject.MEASURED, formula));
        String plain = points.formula(known);
        String rounded = Excel.points(points, known, leaf);
        String defined =
                points.divisors().allMatch(one -> one.isConstant() || subject.isPositive(one))
                        ? rounded
                        : Excel.where("ISNUMBER(" + plain + ")", rounded);
        List<String> conditions = subject.conditions(cells);
        String sound = conditions.isEmpty() ? defined : Excel.where(Excel.all(conditions), defined);
        String guarded = new NumberInputs(leaf.inputs()).guarded(cells, sound);
        return Excel.ifTaken(subject.neverHappened(cells, guarded));
    }
}
