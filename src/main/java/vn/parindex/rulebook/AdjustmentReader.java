package vn.parindex.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the sheet "Điểm cộng, điểm trừ". */
final class AdjustmentReader {
    private final Optional<StaffTable> table;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    /**
     * @param taken codes of areas, criteria and leaves
     */
    AdjustmentReader(Optional<StaffTable> table, Set<String> taken) {
        this.table = table;
        codes.addAll(taken);
    }

    List<Fault> faults() {
        return faults;
    }

    List<AdjustmentItem> read() {
        return table.stream().flatMap(each -> each.rows().stream()).map(this::item).toList();
    }

    private AdjustmentItem item(StaffRow row) {
        BigDecimal points = points(row);
        return new AdjustmentItem(
                code(row),
                name(row),
                points,
                row.cell(AdjustmentColumn.PER).line(),
                cap(row, points));
    }

    private String code(StaffRow row) {
        String code = row.cell(AdjustmentColumn.CODE).shown();
        if (code.isEmpty()) {
            faults.add(row.fault("CODE-MISSING"));
        } else if (!codes.add(code)) {
            faults.add(row.fault("ADJUSTMENT-CODE-TWICE", Map.of("code", code)));
        }
        return code;
    }

    private String name(StaffRow row) {
        String name = row.cell(AdjustmentColumn.NAME).line();
        if (name.isEmpty()) {
            faults.add(row.fault("NAME-MISSING"));
        }
        return name;
    }

    private BigDecimal points(StaffRow row) {
        StaffCell cell = row.cell(AdjustmentColumn.POINTS);
        BigDecimal points = cell.number().orElse(BigDecimal.ZERO);
        if (points.signum() == 0) {
            faults.add(row.fault("ADJUSTMENT-POINTS", Map.of("found", cell.line())));
        }
        return points;
    }

    private Optional<BigDecimal> cap(StaffRow row, BigDecimal points) {
        StaffCell cell = row.cell(AdjustmentColumn.CAP);
        if (cell.isBlank()) {
            return Optional.empty();
        }
        Optional<BigDecimal> cap = cell.number().map(BigDecimal::abs);
        if (cap.isEmpty() || cap.get().compareTo(points.abs()) < 0) {
            faults.add(row.fault("ADJUSTMENT-CAP", Map.of("found", cell.line())));
        }
        return cap;
    }
}
