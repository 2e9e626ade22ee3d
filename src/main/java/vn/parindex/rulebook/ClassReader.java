package vn.parindex.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;

/** Reads the sheet "Xếp loại". */
final class ClassReader {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Pattern FROM = Pattern.compile("^(từ|>=|≥)\\s*");

    private final StaffTable table;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    ClassReader(StaffTable table) {
        this.table = table;
    }

    List<Fault> faults() {
        return faults;
    }

    List<ClassRow> read() {
        List<ClassRow> rows = new ArrayList<>();
        List<ClassRow> sound = new ArrayList<>();
        for (StaffRow row : table.rows()) {
            int before = faults.size();
            ClassRow read =
                    new ClassRow(
                            name(row),
                            percent(row, ClassColumn.TOTAL_FROM),
                            percent(row, ClassColumn.AREA_FROM));
            if (faults.size() == before) {
                order(row, read, sound);
                sound.add(read);
            }
            rows.add(read);
        }
        last(rows);
        return rows;
    }

    private String name(StaffRow row) {
        String name = row.cell(ClassColumn.NAME).line();
        if (name.isEmpty()) {
            faults.add(row.fault("CLASS-NAME-MISSING"));
        } else if (!names.add(Folding.same(name))) {
            faults.add(row.fault("CLASS-NAME-TWICE", Map.of("name", name)));
        }
        return name;
    }

    private BigDecimal percent(StaffRow row, ClassColumn column) {
        StaffCell cell = row.cell(column);
        if (cell.isBlank()) {
            return BigDecimal.ZERO;
        }
        String plain = FROM.matcher(cell.line()).replaceFirst("");
        BigDecimal percent =
                new StaffCell(cell.nature(), plain, plain).number().orElse(WHOLE.negate());
        if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0) {
            faults.add(row.fault("CLASS-PERCENT", Map.of("found", cell.line())));
            return BigDecimal.ZERO;
        }
        return percent;
    }

    // the first row that holds wins: a row that asks more than one above it is never reached
    private void order(StaffRow row, ClassRow read, List<ClassRow> above) {
        above.stream()
                .filter(earlier -> earlier.totalFrom().compareTo(read.totalFrom()) <= 0)
                .filter(
                        earlier ->
                                earlier.totalFrom().compareTo(read.totalFrom()) < 0
                                        || earlier.everyAreaFrom().compareTo(read.everyAreaFrom())
                                                <= 0)
                .findFirst()
                .ifPresent(
                        earlier ->
                                faults.add(
                                        row.fault(
                                                "CLASS-ORDER",
                                                Map.of(
                                                        "name",
                                                        read.name(),
                                                        "other",
                                                        earlier.name()))));
    }

    private void last(List<ClassRow> rows) {
        if (rows.isEmpty()) {
            faults.add(new Fault(table.sheet(), "CLASS-NONE", Map.of()));
            return;
        }
        ClassRow last = rows.get(rows.size() - 1);
        if (last.totalFrom().signum() != 0 || last.everyAreaFrom().signum() != 0) {
            StaffRow row = table.rows().get(rows.size() - 1);
            faults.add(row.fault("CLASS-NO-DEFAULT", Map.of("name", last.name())));
        }
    }
}
