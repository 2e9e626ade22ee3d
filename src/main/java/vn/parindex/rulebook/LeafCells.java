package vn.parindex.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the cells of a leaf that hold one word or number out of a few. */
final class LeafCells {
    private static final BigDecimal MOST_DECIMALS = BigDecimal.valueOf(4);
    private static final String SURVEY_KIND = "SURVEY";

    private final StaffRow row;
    private final int usualDecimals;
    private final List<Fault> faults = new ArrayList<>();

    LeafCells(StaffRow row, int usualDecimals) {
        this.row = row;
        this.usualDecimals = usualDecimals;
    }

    List<Fault> faults() {
        return faults;
    }

    LeafTerms read(Optional<RuleKind> kind) {
        department();
        return new LeafTerms(required(), source(kind), policy(), decimals());
    }

    private Source source(Optional<RuleKind> kind) {
        StaffCell cell = row.cell(CriterionColumn.SOURCE);
        Optional<Source> source = Words.named("source", Source.class, cell.line());
        if (cell.isBlank()) {
            faults.add(row.fault("SOURCE-MISSING"));
        } else if (source.isEmpty()) {
            faults.add(row.fault("SOURCE-UNKNOWN", Map.of("found", cell.line())));
        } else if (kind.isPresent()
                && kind.get().name().equals(SURVEY_KIND) != (source.get() == Source.SURVEY)) {
            faults.add(
                    row.fault(
                            "SURVEY-SOURCE",
                            Map.of("kind", kind.get().label(), "source", cell.line())));
        }
        return source.orElse(Source.SELF);
    }

    private NaPolicy policy() {
        StaffCell cell = row.cell(CriterionColumn.POLICY);
        if (cell.isBlank()) {
            return NaPolicy.NONE;
        }
        Optional<NaPolicy> policy = Words.named("policy", NaPolicy.class, cell.line());
        if (policy.isEmpty()) {
            faults.add(row.fault("POLICY-UNKNOWN", Map.of("found", cell.line())));
        }
        return policy.orElse(NaPolicy.NONE);
    }

    private boolean required() {
        StaffCell cell = row.cell(CriterionColumn.REQUIRED);
        if (cell.isBlank()) {
            return false;
        }
        Optional<YesNo> answer = Words.named("answer", YesNo.class, cell.line());
        if (answer.isEmpty()) {
            faults.add(row.fault("REQUIRED-UNKNOWN", Map.of("found", cell.line())));
        }
        return answer.isPresent() && answer.get() == YesNo.YES;
    }

    private void department() {
        if (row.cell(CriterionColumn.DEPARTMENT).isBlank()) {
            faults.add(row.fault("DEPARTMENT-MISSING"));
        }
    }

    private int decimals() {
        StaffCell cell = row.cell(CriterionColumn.DECIMALS);
        if (cell.isBlank()) {
            return usualDecimals;
        }
        Optional<BigDecimal> number =
                cell.number()
                        .filter(each -> each.stripTrailingZeros().scale() <= 0)
                        .filter(each -> each.signum() >= 0)
                        .filter(each -> each.compareTo(MOST_DECIMALS) <= 0);
        if (number.isEmpty()) {
            faults.add(row.fault("DECIMALS-UNREADABLE", Map.of("found", cell.line())));
        }
        return number.map(BigDecimal::intValueExact).orElse(usualDecimals);
    }
}
