package vn.parindex.rulebook;

import java.util.Map;

/**
 * One row of a table that staff keep.
 *
 * @param number as the sheet counts, from 1
 * @param cells by column key, blank cells absent
 */
record StaffRow(String sheet, int number, Map<String, StaffCell> cells) {

    StaffCell cell(Enum<?> column) {
        return cells.getOrDefault(column.name(), StaffCell.BLANK);
    }

    Fault fault(String code, Map<String, String> facts) {
        return new Fault(sheet + FaultText.ROW + number, code, facts);
    }

    Fault fault(String code) {
        return fault(code, Map.of());
    }
}
