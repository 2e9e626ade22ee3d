package vn.parindex.rulebook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.parindex.language.Folding;

/**
 * A sheet of lines "words | value | remark".
 *
 * @param rows by key, the row that holds its words; the value under {@link #VALUE}
 */
record NamedLines<K extends Enum<K>>(String sheet, Map<K, StaffRow> rows) {
    private static final String VALUE = "VALUE";

    static <K extends Enum<K>> NamedLines<K> on(StaffBook.Page page, String group, Class<K> keys) {
        HeaderWords words = HeaderWords.of(group, keys);
        Optional<Integer> values = valueColumn(page);
        Map<K, StaffRow> rows = new EnumMap<>(keys);
        for (var line : page.rows().entrySet()) {
            for (var cell : line.getValue().entrySet()) {
                Optional<String> key = words.column(cell.getValue().line());
                if (key.isPresent()) {
                    // a blank value must not be filled from the remark beside it
                    int column = values.orElse(cell.getKey() + 1);
                    rows.putIfAbsent(
                            Enum.valueOf(keys, key.get()),
                            row(page, line.getKey(), line.getValue(), column));
                    break;
                }
            }
        }
        return new NamedLines<K>(page.name(), rows);
    }

    /** What stands where the sheet is missing: every line blank. */
    static <K extends Enum<K>> NamedLines<K> none() {
        return new NamedLines<K>("", Map.of());
    }

    private static Optional<Integer> valueColumn(StaffBook.Page page) {
        for (SortedMap<Integer, StaffCell> cells : page.rows().values()) {
            for (Map.Entry<Integer, StaffCell> cell : cells.entrySet()) {
                String bare = Folding.bare(cell.getValue().line());
                if (Words.BOTH.stream()
                        .anyMatch(each -> Folding.bare(each.text(Words.VALUE)).equals(bare))) {
                    return Optional.of(cell.getKey());
                }
            }
        }
        return Optional.empty();
    }

    private static StaffRow row(
            StaffBook.Page page, int number, Map<Integer, StaffCell> cells, int column) {
        StaffCell value = cells.getOrDefault(column, StaffCell.BLANK);
        return new StaffRow(page.name(), number, value.isBlank() ? Map.of() : Map.of(VALUE, value));
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
