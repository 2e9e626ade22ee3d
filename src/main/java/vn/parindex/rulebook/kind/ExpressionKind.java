package vn.parindex.rulebook.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.parindex.rulebook.InputType;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.RuleFault;
import vn.parindex.rulebook.ScoringRule;

/**
 * Points by a formula, or by the first of several conditions that holds: {@code khi b = a và late =
 * 0: 1; khi b = a: 0,5; còn lại: 0}.
 */
final class ExpressionKind extends Kind {
    private static final List<InputType> TYPES =
            List.of(InputType.WHOLE, InputType.DECIMAL, InputType.PERCENT, InputType.YES_NO);

    @Override
    public String name() {
        return "EXPRESSION";
    }

    @Override
    public ScoringRule understand(LeafText leaf) throws RuleFault {
        Faults faults = new Faults();
        Inputs.allOf(leaf, TYPES, faults);
        Cases cases = Cases.read(Notation.items(leaf.parameters()), leaf, faults);
        if (faults.isEmpty()) {
            Set<String> used = new HashSet<>(Inputs.used(cases.points()));
            Inputs.unused(leaf, used, faults);
            cases.check(leaf, faults);
        }
        faults.orThrow();
        return new ArithmeticRule(
                leaf, Subject.FIGURES, cases.points(), texts -> words(cases, leaf, texts));
    }

    private static String words(Cases cases, LeafText leaf, Texts texts) {
        String sentence = Texts.sentence(cases.clauses(texts));
        String capital = sentence.substring(0, 1).toUpperCase(texts.messages().locale());
        return capital + sentence.substring(1) + " " + texts.legend(leaf.inputs());
    }
}
