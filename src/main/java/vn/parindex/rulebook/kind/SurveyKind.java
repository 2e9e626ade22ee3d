package vn.parindex.rulebook.kind;

import java.util.List;
import java.util.Map;
import vn.parindex.rulebook.LeafText;
import vn.parindex.rulebook.RuleFault;
import vn.parindex.rulebook.ScoringRule;

/** A score that comes from a survey: the unit types nothing. */
final class SurveyKind extends Kind {

    @Override
    public String name() {
        return "SURVEY";
    }

    @Override
    public ScoringRule understand(LeafText leaf) throws RuleFault {
        Faults faults = new Faults();
        Inputs.unused(leaf, List.of(), faults);
        for (String item : Notation.items(leaf.parameters())) {
            faults.add("item.unreadable", Map.of("item", item));
        }
        faults.orThrow();
        return TypedRule.survey(leaf);
    }
}
