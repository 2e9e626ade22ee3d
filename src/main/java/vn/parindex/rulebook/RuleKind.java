package vn.parindex.rulebook;

/** One way of computing points: the code behind a rule kind named in the criteria set. */
public interface RuleKind {

    /** The stable name, for example {@code PIECEWISE}. */
    String name();

    /** The name that staff read and type in the criteria set, for example {@code BẬC THANG}. */
    String label();

    /**
     * Reads the parameters of one leaf.
     *
     * @throws RuleFault with every fault of this leaf, in words
     */
    ScoringRule understand(LeafText leaf) throws RuleFault;
}
