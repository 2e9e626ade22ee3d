package vn.parindex.rulebook;

import java.util.Comparator;
import java.util.List;

/** The order of faults: row by row, as staff go through their workbook. */
final class Faults {
    private Faults() {}

    static List<Fault> inOrder(List<Fault> faults) {
        List<String> sheets = faults.stream().map(Faults::sheet).distinct().toList();
        return faults.stream()
                .sorted(
                        Comparator.comparing((Fault fault) -> sheets.indexOf(sheet(fault)))
                                .thenComparing(Faults::row))
                .toList();
    }

    private static String sheet(Fault fault) {
        int row = fault.where().lastIndexOf(FaultText.ROW);
        return row < 0 ? fault.where() : fault.where().substring(0, row);
    }

    private static int row(Fault fault) {
        int row = fault.where().lastIndexOf(FaultText.ROW);
        return row < 0 ? 0 : Integer.parseInt(fault.where().substring(row + 1));
    }
}
