package vn.parindex.model;

import java.util.Map;

/**
 * Where a scorecard's table stands on its sheet.
 *
 * @param headerRow the last row of the header, from 0
 * @param columns column numbers from 0; a column that the user removed is absent
 */
public record Table(int headerRow, Map<Column, Integer> columns) {

    public Table {
        columns = Map.copyOf(columns);
    }
}
