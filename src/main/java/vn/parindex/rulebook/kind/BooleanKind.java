package vn.parindex.rulebook.kind;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.RuleFault;
import vn.parindex.rulebook.ScoringRule;

/**
 * All or nothing by one yes or no. Without parameters yes gives the maximum; {@code có: 0; không:
 * 2} turns it round.
 */
final class BooleanKind extends Kind {
    private static final Pattern ANSWER = Pattern.compile("(có|yes|không|no)\\s*:\\s*(.+)");

    @Override
    public String name() {
        return "BOOLEAN";
    }

    @Override
    public List<InputSpec> inputs(LeafText leaf) {
        if (!leaf.inputs().isEmpty()) {
            return leaf.inputs();
        }
        String label = Texts.vietnamese().text("input.yes");
        return List.of(new InputSpec("yes", label, InputType.YES_NO, "", List.of()));
    }

    @Override
    public ScoringRule understand(LeafText leaf) throws RuleFault {
        Faults faults = new Faults();
        List<InputSpec> inputs = inputs(leaf);
        Inputs.allOf(leaf, List.of(InputType.YES_NO), faults);
        Inputs.unused(leaf, List.of(inputs.get(0).key()), faults);
        Fraction yes = Fraction.of(leaf.max());
        Fraction no = Fraction.ZERO;
        for (String item : Notation.items(leaf.parameters())) {
            Matcher answer = ANSWER.matcher(Folding.same(item));
            if (!answer.matches()) {
                faults.add("item.unreadable", Map.of("item", item));
                continue;
            }
            Fraction points = points(item, answer.group(2), leaf, faults);
            boolean positive = answer.group(1).equals("có") || answer.group(1).equals("yes");
            yes = positive ? points : yes;
            no = positive ? no : points;
        }
        if (faults.isEmpty()) {
            Points.reachable(yes.compareTo(no) > 0 ? yes : no, leaf, faults);
        }
        faults.orThrow();
        return new BooleanRule(leaf, inputs.get(0), yes, no);
    }

    private static Fraction points(String item, String text, LeafText leaf, Faults faults) {
        try {
            return Points.read(item, text, leaf);
        } catch (RuleFault fault) {
            faults.add(fault);
            return Fraction.ZERO;
        }
    }
}
