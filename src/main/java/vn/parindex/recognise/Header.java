package vn.parindex.recognise;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.model.Column;
import vn.parindex.model.FlatCell;
import vn.parindex.model.Table;
import vn.parindex.model.Value;

/** Finds the columns of a table in its header row, or in two rows that make up one. */
final class Header {
    private static final int FEWEST = 3;

    private final ColumnWords words = new ColumnWords();

    /** The table headed by this row, perhaps together with the next one. */
    Optional<Table> at(int row, Map<Integer, NavigableMap<Integer, FlatCell>> rows) {
        NavigableMap<Integer, FlatCell> upper = rows.get(row);
        Map<Column, Integer> alone = columns(texts(upper));
        Map<Column, Integer> joint = Map.of();
        NavigableMap<Integer, FlatCell> lower = rows.get(row + 1);
        if (lower != null && !alone.isEmpty() && isAllWords(lower)) {
            joint = columns(joined(upper, lower));
            // a line that stands above a complete header is no part of it
            joint = joint.size() > columns(texts(lower)).size() ? joint : Map.of();
        }
        boolean two = joint.size() > alone.size();
        Map<Column, Integer> found = two ? joint : alone;
        return isTable(found)
                ? Optional.of(new Table(two ? row + 1 : row, found))
                : Optional.empty();
    }

    private static boolean isTable(Map<Column, Integer> columns) {
        boolean names = columns.containsKey(Column.CODE) || columns.containsKey(Column.NAME);
        boolean scores =
                columns.containsKey(Column.SELF)
                        || columns.containsKey(Column.MAX)
                        || columns.containsKey(Column.FIGURE);
        return columns.size() >= FEWEST && names && scores;
    }

    private static boolean isAllWords(Map<Integer, FlatCell> row) {
        return row.values().stream()
                .allMatch(
                        cell ->
                                cell.value() instanceof Value.Words words
                                        && !Character.isDigit(words.text().codePointAt(0)));
    }

    private static Map<Integer, String> texts(Map<Integer, FlatCell> row) {
        Map<Integer, String> texts = new TreeMap<>();
        row.forEach((column, cell) -> texts.put(column, cell.shown()));
        return texts;
    }

    /** A title over several columns stands in the first of them. */
    private static Map<Integer, String> joined(
            NavigableMap<Integer, FlatCell> upper, NavigableMap<Integer, FlatCell> lower) {
        Map<Integer, String> texts = texts(upper);
        lower.forEach(
                (column, cell) -> {
                    Map.Entry<Integer, FlatCell> over = upper.floorEntry(column);
                    String title = over == null ? "" : over.getValue().shown() + " ";
                    texts.put(column, title + cell.shown());
                });
        return texts;
    }

    private Map<Column, Integer> columns(Map<Integer, String> texts) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        Map<Column, Integer> weights = new HashMap<>();
        texts.forEach(
                (at, text) ->
                        words.named(text)
                                .filter(
                                        named ->
                                                named.weight()
                                                        > weights.getOrDefault(named.column(), 0))
                                .ifPresent(
                                        named -> {
                                            columns.put(named.column(), at);
                                            weights.put(named.column(), named.weight());
                                        }));
        return columns;
    }
}
