package vn.parindex.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.rulebook.kind.RuleKinds;

/** Understands the row of one leaf. */
final class LeafReader {
    private final SetInfo info;
    private final Set<String> codes;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param codes of all rows, to keep inputs from looking like one
     */
    LeafReader(SetInfo info, Set<String> codes) {
        this.info = info;
        this.codes = codes;
    }

    List<Fault> faults() {
        return faults;
    }

    /** The leaf; empty when its row is faulty. */
    Optional<Leaf> read(CriterionLine line) {
        StaffRow row = line.row();
        Optional<RuleKind> kind = kind(row);
        LeafCells cells = new LeafCells(row, info.decimals());
        LeafTerms terms = cells.read(kind);
        InputNotation notation = new InputNotation(row);
        List<InputSpec> declared = notation.read();
        List<Fault> found = new ArrayList<>(cells.faults());
        found.addAll(notation.faults());
        line.max()
                .filter(max -> max.stripTrailingZeros().scale() > terms.decimals())
                .ifPresent(max -> found.add(row.fault("MAX-FINER")));
        faults.addAll(found);
        if (kind.isEmpty() || line.max().isEmpty() || !notation.faults().isEmpty()) {
            return Optional.empty();
        }
        return understood(line, kind.get(), text(line, declared, terms.decimals()))
                .filter(rule -> found.isEmpty())
                .map(rule -> leaf(line, kind.get(), rule, terms));
    }

    private static Leaf leaf(CriterionLine line, RuleKind kind, Understood rule, LeafTerms terms) {
        StaffRow row = line.row();
        return new Leaf(
                line.code(),
                line.name(),
                line.max().orElseThrow(),
                row.cell(CriterionColumn.WORDING).text(),
                kind,
                rule.rule(),
                rule.inputs(),
                row.cell(CriterionColumn.EVIDENCE).text(),
                terms.required(),
                row.cell(CriterionColumn.DEPARTMENT).line(),
                terms.source(),
                terms.policy(),
                terms.decimals());
    }

    private record Understood(ScoringRule rule, List<InputSpec> inputs) {}

    private LeafText text(CriterionLine line, List<InputSpec> declared, int decimals) {
        return new LeafText(
                line.code(),
                line.max().orElseThrow(),
                line.row().cell(CriterionColumn.PARAMETERS).text(),
                declared,
                decimals,
                info.year());
    }

    private Optional<Understood> understood(CriterionLine line, RuleKind kind, LeafText text) {
        try {
            ScoringRule rule = kind.understand(text);
            List<InputSpec> inputs = kind.inputs(text);
            for (InputSpec input : inputs) {
                String code = line.code() + "." + input.key();
                if (codes.contains(code)) {
                    faults.add(
                            line.row()
                                    .fault(
                                            "INPUT-CODE-CLASH",
                                            Map.of("key", input.key(), "code", code)));
                }
            }
            return Optional.of(new Understood(rule, inputs));
        } catch (RuleFault unreadable) {
            unreadable
                    .faults()
                    .forEach(fault -> faults.add(line.row().fault(fault.code(), fault.facts())));
            return Optional.empty();
        }
    }

    private Optional<RuleKind> kind(StaffRow row) {
        String typed = row.cell(CriterionColumn.KIND).line();
        Optional<RuleKind> kind = RuleKinds.named(typed);
        if (kind.isEmpty()) {
            String known =
                    RuleKinds.ALL.stream().map(RuleKind::label).collect(Collectors.joining(", "));
            faults.add(row.fault("KIND-UNKNOWN", Map.of("found", typed, "known", known)));
        }
        return kind;
    }
}
