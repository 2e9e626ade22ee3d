package vn.parindex.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;

/** Reads code, name and maximum of every row. */
final class CriterionLines {
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}]+(\\.[\\p{L}\\p{N}]+)*");
    private static final Pattern END = Pattern.compile("[.\\s]+$");

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, StaffRow> byCode = new HashMap<>();

    List<Fault> faults() {
        return faults;
    }

    List<CriterionLine> read(StaffTable table) {
        return table.rows().stream().map(this::line).toList();
    }

    private CriterionLine line(StaffRow row) {
        String code = code(row);
        String name = row.cell(CriterionColumn.NAME).line();
        if (name.isEmpty()) {
            faults.add(row.fault("NAME-MISSING"));
        }
        return new CriterionLine(row, code, name, max(row));
    }

    private String code(StaffRow row) {
        StaffCell cell = row.cell(CriterionColumn.CODE);
        String code = END.matcher(Folding.tidy(cell.shown())).replaceFirst("");
        if (code.isEmpty()) {
            faults.add(row.fault("CODE-MISSING"));
        } else if (cell.nature() == StaffCell.Nature.DATE) {
            faults.add(row.fault("CODE-IS-DATE", Map.of("found", code)));
        } else if (!CODE.matcher(code).matches()) {
            faults.add(row.fault("CODE-MALFORMED", Map.of("found", code)));
        } else {
            twice(row, code);
            return code;
        }
        return "";
    }

    // typed as a number, 1.10 has become 1.1: only its place shows what was meant
    private void twice(StaffRow row, String code) {
        StaffRow first = byCode.putIfAbsent(code, row);
        if (first == null) {
            return;
        }
        boolean number = isFraction(row) || isFraction(first);
        faults.add(
                row.fault(
                        number ? "CODE-TWICE-NUMBER" : "CODE-TWICE",
                        Map.of("code", code, "other", String.valueOf(first.number()))));
    }

    private static boolean isFraction(StaffRow row) {
        StaffCell cell = row.cell(CriterionColumn.CODE);
        return cell.nature() == StaffCell.Nature.NUMBER && cell.text().contains(".");
    }

    private Optional<BigDecimal> max(StaffRow row) {
        StaffCell cell = row.cell(CriterionColumn.MAX);
        if (cell.isBlank()) {
            faults.add(row.fault("MAX-MISSING"));
            return Optional.empty();
        }
        Optional<BigDecimal> max = cell.number().filter(number -> number.signum() > 0);
        if (max.isEmpty()) {
            faults.add(row.fault("MAX-UNREADABLE", Map.of("found", cell.line())));
        }
        return max;
    }
}
