package vn.parindex.rulebook.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.rulebook.Choice;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.InputType;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.RuleFault;
import vn.parindex.rulebook.ScoringRule;

/** Points by the level that a unit chooses: {@code du = Đầy đủ: 1; thieu = Thiếu: 0,5}. */
final class LevelsKind extends Kind {
    private static final String KEY = "level";

    @Override
    public String name() {
        return "LEVELS";
    }

    @Override
    public List<InputSpec> inputs(LeafText leaf) throws RuleFault {
        Faults faults = new Faults();
        InputSpec input = input(leaf, faults);
        faults.orThrow();
        return List.of(input);
    }

    @Override
    public ScoringRule understand(LeafText leaf) throws RuleFault {
        Faults faults = new Faults();
        InputSpec input = input(leaf, faults);
        Inputs.allOf(leaf, List.of(InputType.CHOICE), faults);
        Inputs.unused(leaf, List.of(input.key()), faults);
        if (Notation.items(leaf.parameters()).size() < 2) {
            faults.add("levels.few", Map.of());
        }
        if (faults.isEmpty()) {
            Points.reachable(best(input), leaf, faults);
        }
        faults.orThrow();
        return new LevelsRule(leaf, input);
    }

    private static Fraction best(InputSpec input) {
        return input.choices().stream()
                .map(choice -> Fraction.of(choice.points()))
                .reduce(Fraction.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    /** The one input: what a declared one says of itself, with the levels as its choices. */
    private static InputSpec input(LeafText leaf, Faults faults) {
        List<Choice> choices = new ArrayList<>();
        for (Keyed level : Keyed.read(Notation.items(leaf.parameters()), faults)) {
            try {
                Fraction points = Points.read(level.item(), level.points(), leaf);
                choices.add(new Choice(level.key(), level.label(), Points.decimal(points)));
            } catch (RuleFault fault) {
                faults.add(fault);
            }
        }
        if (leaf.inputs().isEmpty()) {
            String label = Texts.vietnamese().text("input.level");
            return new InputSpec(KEY, label, InputType.CHOICE, "", choices);
        }
        InputSpec declared = leaf.inputs().get(0);
        return new InputSpec(
                declared.key(), declared.label(), InputType.CHOICE, declared.unit(), choices);
    }
}
