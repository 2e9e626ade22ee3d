package vn.parindex.rulebook.kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.model.Computed;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Figures;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.InputSpec;

/** The figures that a rule calculates with: exact numbers, or the reason why there are none. */
record NumberInputs(List<InputSpec> inputs) {
    // wider than any sum of money, narrow enough that nobody can keep us busy with 1E999999999
    private static final int MOST_DIGITS = 30;

    /** Numbers by key, or what is in the way. */
    record Reading(Map<String, Fraction> numbers, Optional<Computed> trouble) {}

    Reading read(Figures figures) {
        List<String> missing = missing(inputs, figures);
        if (!missing.isEmpty()) {
            return new Reading(Map.of(), Optional.of(new Computed.Missing(missing)));
        }
        Map<String, Fraction> numbers = new LinkedHashMap<>();
        for (InputSpec input : inputs) {
            Optional<Fraction> number = number(input, figures.value(input.key()));
            if (number.isEmpty()) {
                return new Reading(Map.of(), Optional.of(new Computed.Unusable(input.key())));
            }
            numbers.put(input.key(), number.get());
        }
        return new Reading(numbers, Optional.empty());
    }

    static List<String> missing(List<InputSpec> inputs, Figures figures) {
        return inputs.stream()
                .map(InputSpec::key)
                .filter(key -> figures.value(key).isBlank())
                .toList();
    }

    private static Optional<Fraction> number(InputSpec input, Value value) {
        return switch (input.type()) {
            case WHOLE -> amount(value).filter(NumberInputs::isCount);
            case DECIMAL, PERCENT -> amount(value);
            case YES_NO -> Answers.yes(value).map(Expression::truth);
            case DATE ->
                    value instanceof Value.Day day
                            ? Optional.of(whole(day.date().toEpochDay()))
                            : Optional.empty();
            case CHOICE -> Optional.empty();
        };
    }

    private static Optional<Fraction> amount(Value value) {
        if (!(value instanceof Value.Amount amount)) {
            return Optional.empty();
        }
        BigDecimal number = amount.number();
        long digits = (long) number.precision() - number.scale();
        return Math.abs(digits) > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(Fraction.of(number));
    }

    private static boolean isCount(Fraction number) {
        return number.signum() >= 0 && number.denominator().bitLength() == 1;
    }

    static Fraction whole(long number) {
        return Fraction.of(BigDecimal.valueOf(number));
    }

    /** The formula where every cell holds what it should, an empty text elsewhere. */
    String guarded(Map<String, String> cells, String formula) {
        List<String> typed = new ArrayList<>();
        List<String> counted = new ArrayList<>();
        for (InputSpec input : inputs) {
            String cell = cells.get(input.key());
            switch (input.type()) {
                case YES_NO -> typed.add(Excel.isYesOrNo(cell));
                case WHOLE -> {
                    typed.add("ISNUMBER(" + cell + ")");
                    counted.add(cell + ">=0");
                    counted.add(cell + "=ROUND(" + cell + ",0)");
                }
                default -> typed.add("ISNUMBER(" + cell + ")");
            }
        }
        // in two steps, since AND would stumble over ROUND of a text
        String inner = counted.isEmpty() ? formula : Excel.where(Excel.all(counted), formula);
        return typed.isEmpty() ? inner : Excel.where(Excel.all(typed), inner);
    }
}
