package vn.parindex.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table found by its header words.
 *
 * @param columns keys of the columns that are there
 * @param rows below the header; blank ones left out
 */
record StaffTable(String sheet, Collection<String> columns, List<StaffRow> rows) {
    private static final int FEWEST_HEADERS = 2;

    StaffTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The table on this sheet, below the row that holds most of the words. */
    static Optional<StaffTable> on(StaffBook.Page page, HeaderWords words) {
        int header = 0;
        Map<Integer, String> columns = Map.of();
        for (var row : page.rows().entrySet()) {
            Map<Integer, String> here = words.columns(row.getValue());
            if (here.size() > columns.size()) {
                header = row.getKey();
                columns = here;
            }
        }
        return columns.size() < FEWEST_HEADERS
                ? Optional.empty()
                : Optional.of(below(page, header, columns));
    }

    private static StaffTable below(StaffBook.Page page, int header, Map<Integer, String> columns) {
        List<StaffRow> rows = new ArrayList<>();
        page.rows()
                .tailMap(header + 1)
                .forEach(
                        (number, cells) -> {
                            Map<String, StaffCell> named = new HashMap<>();
                            columns.forEach(
                                    (column, key) -> {
                                        if (cells.containsKey(column)) {
                                            named.put(key, cells.get(column));
                                        }
                                    });
                            if (!named.isEmpty()) {
                                rows.add(new StaffRow(page.name(), number, named));
                            }
                        });
        return new StaffTable(page.name(), columns.values(), rows);
    }

    boolean has(Enum<?> column) {
        return columns.contains(column.name());
    }

    /** One fault for each of these columns that is not there. */
    List<Fault> missing(String table, List<? extends Enum<?>> required) {
        return required.stream()
                .filter(column -> !has(column))
                .map(
                        column ->
                                new Fault(
                                        sheet,
                                        "COLUMN-MISSING",
                                        Map.of("column", Words.vietnamese(table, column))))
                .toList();
    }
}
