package vn.parindex.rulebook.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.rulebook.Fault;
import vn.parindex.rulebook.RuleFault;

/** Faults of one leaf, gathered so that staff see all of them at once. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    /** A fault whose place the reader of the workbook fills in. */
    static RuleFault one(String code, Map<String, String> facts) {
        return new RuleFault(new Fault("", "rule." + code, facts));
    }

    void add(String code, Map<String, String> facts) {
        found.add(new Fault("", "rule." + code, facts));
    }

    void add(RuleFault fault) {
        found.addAll(fault.faults());
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void orThrow() throws RuleFault {
        if (!found.isEmpty()) {
            throw new RuleFault(found);
        }
    }
}
