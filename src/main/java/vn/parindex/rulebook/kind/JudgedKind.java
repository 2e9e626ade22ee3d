package vn.parindex.rulebook.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.RuleFault;
import vn.parindex.rulebook.ScoringRule;

/** A typed score with no figures behind it: range and step only, {@code bước 0,5}. */
final class JudgedKind extends Kind {
    private static final Pattern STEP = Pattern.compile("(?:bước|step)\\s*:?\\s*([\\d.,]+)");
    private static final int FINEST = 4;

    @Override
    public String name() {
        return "JUDGED";
    }

    @Override
    public ScoringRule understand(LeafText leaf) throws RuleFault {
        Faults faults = new Faults();
        Inputs.unused(leaf, List.of(), faults);
        Optional<BigDecimal> step = Optional.empty();
        for (String item : Notation.items(leaf.parameters())) {
            Matcher matcher = STEP.matcher(Folding.same(item));
            if (!matcher.matches() || step.isPresent()) {
                faults.add("item.unreadable", Map.of("item", item));
                continue;
            }
            try {
                step = Optional.of(step(matcher.group(1), leaf));
            } catch (RuleFault fault) {
                faults.add(fault);
            }
        }
        faults.orThrow();
        return TypedRule.judged(leaf, step);
    }

    private static BigDecimal step(String text, LeafText leaf) throws RuleFault {
        Fraction step = Numerals.read(text);
        boolean fits =
                step.signum() > 0
                        && Fraction.of(leaf.max()).over(step).denominator().bitLength() == 1;
        if (!fits) {
            throw Faults.one("step", Map.of("step", text, "max", Points.max(leaf)));
        }
        return step.rounded(FINEST).stripTrailingZeros();
    }
}
