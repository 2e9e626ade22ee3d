package vn.parindex.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.parindex.model.Column;
import vn.parindex.model.Entry;
import vn.parindex.model.FlatCell;
import vn.parindex.model.FlatSheet;
import vn.parindex.model.Place;
import vn.parindex.model.Table;
import vn.parindex.model.Value;

/** The cells of a table by row and column, each with its place. */
final class TableRows {
    private final String sheet;
    private final Table table;
    private final SortedMap<Integer, Map<Integer, FlatCell>> rows = new TreeMap<>();

    TableRows(FlatSheet sheet, Table table) {
        this.sheet = sheet.name();
        this.table = table;
        for (FlatCell cell : sheet.cells()) {
            if (cell.row() > table.headerRow()) {
                rows.computeIfAbsent(cell.row(), row -> new HashMap<>()).put(cell.column(), cell);
            }
        }
    }

    /** The rows below the header that hold anything. */
    List<Integer> numbers() {
        return List.copyOf(rows.keySet());
    }

    /** The cell, unless it is empty or its column is gone. */
    Optional<FlatCell> cell(int row, Column column) {
        return Optional.ofNullable(table.columns().get(column))
                .map(at -> rows.getOrDefault(row, Map.of()).get(at));
    }

    /** The words in a cell, or empty text. */
    String words(int row, Column column) {
        return cell(row, column).map(FlatCell::shown).map(Blanks::strip).orElse("");
    }

    /** The place of a cell, or of the row's first where the column is gone. */
    Place.Cell place(int row, Column column) {
        int at = table.columns().getOrDefault(column, 0);
        FlatCell empty = new FlatCell(row, at, "", Value.blank(), Optional.empty());
        return new Place.Cell(sheet, empty.address());
    }

    /** What stands in a cell; empty where the column is gone, blank where the cell is empty. */
    Optional<Entry> entry(int row, Column column, Function<FlatCell, Value> meaning) {
        if (!table.columns().containsKey(column)) {
            return Optional.empty();
        }
        Place.Cell place = place(row, column);
        return Optional.of(
                cell(row, column)
                        .map(
                                cell ->
                                        new Entry(
                                                place,
                                                cell.shown(),
                                                meaning.apply(cell),
                                                cell.formula()))
                        .orElseGet(() -> new Entry(place, "", Value.blank(), Optional.empty())));
    }
}
