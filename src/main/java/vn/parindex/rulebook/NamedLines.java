package vn.parindex.rulebook;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;

/**
 * A sheet of lines "words: value".
 *
 * @param rows by key, the row whose first cell holds its words; the value under {@link #VALUE}
 */
record NamedLines<K extends Enum<K>>(String sheet, Map<K, StaffRow> rows) {
    private static final String VALUE = "VALUE";

    static <K extends Enum<K>> NamedLines<K> on(StaffBook.Page page, String group, Class<K> keys) {
        HeaderWords words = HeaderWords.of(group, keys);
        Map<K, StaffRow> rows = new EnumMap<>(keys);
        page.rows()
                .forEach(
                        (number, cells) -> {
                            Iterator<StaffCell> line = cells.values().iterator();
                            words.column(line.next().line())
                                    .map(key -> Enum.valueOf(keys, key))
                                    .ifPresent(
                                            key -> rows.putIfAbsent(key, row(page, number, line)));
                        });
        return new NamedLines<K>(page.name(), rows);
    }

    /** What stands where the sheet is missing: every line blank. */
    static <K extends Enum<K>> NamedLines<K> none() {
        return new NamedLines<K>("", Map.of());
    }

    private static StaffRow row(StaffBook.Page page, int number, Iterator<StaffCell> rest) {
        Map<String, StaffCell> value = rest.hasNext() ? Map.of(VALUE, rest.next()) : Map.of();
        return new StaffRow(page.name(), number, value);
    }

    StaffCell value(K key) {
        return rows.containsKey(key)
                ? rows.get(key).cells().getOrDefault(VALUE, StaffCell.BLANK)
                : StaffCell.BLANK;
    }

    Fault fault(K key, String code, Map<String, String> facts) {
        return rows.containsKey(key)
                ? rows.get(key).fault(code, facts)
                : new Fault(sheet, code, facts);
    }
}
