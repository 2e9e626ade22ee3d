package vn.parindex.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.model.Entry;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;

/** A self score typed as 20/25 is out of the leaf's own maximum. */
final class SelfOfThisMaximum implements LeafCheck {
    private static final Pattern OUT_OF =
            Pattern.compile("[\\d.,]+\\s*/\\s*(\\d+(?:[.,]\\d+)?)\\s*(?:đ|điểm)?");

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.SELF_OF_OTHER_MAX);
    }

    @Override
    public List<Finding> find(LeafCase leaf) {
        return leaf.entry().self().stream()
                .filter(self -> !leaf.isSurvey() && isTyped(self))
                .flatMap(self -> finding(leaf, self).stream())
                .toList();
    }

    // a day or a formula with a slash in it says nothing about a maximum
    private static boolean isTyped(Entry self) {
        return self.formula().isEmpty()
                && (self.value() instanceof Value.Words || self.value() instanceof Value.Amount);
    }

    private static Optional<Finding> finding(LeafCase leaf, Entry self) {
        BigDecimal max = leaf.leaf().max();
        return outOf(self.typed())
                .filter(stated -> stated.compareTo(max) != 0)
                .map(
                        stated ->
                                FindingKind.SELF_OF_OTHER_MAX
                                        .at(self.place())
                                        .leaf(leaf.leaf())
                                        .fact("max", max)
                                        .fact("stated", stated)
                                        .found(Value.of(self.typed().strip()))
                                        .done());
    }

    private static Optional<BigDecimal> outOf(String typed) {
        Matcher matcher = OUT_OF.matcher(typed.strip());
        return matcher.matches()
                ? Optional.of(new BigDecimal(matcher.group(1).replace(',', '.')))
                : Optional.empty();
    }
}
