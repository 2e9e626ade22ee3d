package vn.parindex.rulebook;

import java.util.List;

/** A workbook that staff keep can't be used as it stands: every fault at once. */
public final class RulebookRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public RulebookRefused(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public RulebookRefused(Fault fault) {
        this(List.of(fault));
    }

    /** Every fault, in the order of the workbook. */
    public List<Fault> faults() {
        return faults;
    }
}
