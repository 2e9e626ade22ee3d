package vn.parindex.rulebook;

import java.util.List;

/** One way of computing points: the code behind a rule kind named in the criteria set. */
public interface RuleKind {

    /** The stable name, for example {@code PIECEWISE}. */
    String name();

    /** The name that staff read and type in the criteria set, for example {@code BẬC THANG}. */
    String label();

    /**
     * The inputs of the leaf as the scorecard shows them and the rule reads them: those declared in
     * the row, or the kind's own (the levels, one yes or no for each checklist item).
     *
     * @throws RuleFault when they follow from parameters that can't be read
     */
    default List<InputSpec> inputs(LeafText leaf) throws RuleFault {
        return leaf.inputs();
    }

    /**
     * Reads the parameters of one leaf.
     *
     * @throws RuleFault with every fault of this leaf, in words
     */
    ScoringRule understand(LeafText leaf) throws RuleFault;
}
