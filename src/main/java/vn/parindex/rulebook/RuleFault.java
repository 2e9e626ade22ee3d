package vn.parindex.rulebook;

import java.util.List;

/** Parameters of a leaf that can't be read: all faults at once. */
public final class RuleFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public RuleFault(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public RuleFault(Fault fault) {
        this(List.of(fault));
    }

    /** Every fault. */
    public List<Fault> faults() {
        return faults;
    }
}
