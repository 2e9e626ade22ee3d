package vn.parindex.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.parindex.model.Computed;
import vn.parindex.model.Value;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;

/** Whether a leaf is due so early in the year that work for it is done the year before. */
final class DueDate {
    private static final int MONTH = 3;
    private static final int DAY = 31;

    private DueDate() {}

    /**
     * Asks the rule itself: the end of the year before earns more than the end of March. True when
     * the rule gives no answer, so that nobody is blamed for nothing.
     */
    static boolean isEarly(LeafCase leaf, InputSpec input) {
        int year = leaf.examined().round().year();
        Optional<BigDecimal> before = points(leaf, input, LocalDate.of(year - 1, 12, 31));
        Optional<BigDecimal> within = points(leaf, input, LocalDate.of(year, MONTH, DAY));
        return before.isEmpty() || within.isEmpty() || before.get().compareTo(within.get()) > 0;
    }

    /** True when one of the leaf's dates is due early. */
    static boolean isEarly(LeafCase leaf) {
        return leaf.leaf().inputs().stream()
                .anyMatch(input -> input.type() == InputType.DATE && isEarly(leaf, input));
    }

    private static Optional<BigDecimal> points(LeafCase leaf, InputSpec input, LocalDate date) {
        Computed computed =
                leaf.leaf().compute(leaf.figures().with(input.key(), new Value.Day(date)));
        return computed.value();
    }
}
