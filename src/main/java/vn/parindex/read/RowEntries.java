package vn.parindex.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.model.Column;
import vn.parindex.model.Entry;
import vn.parindex.model.FlatCell;
import vn.parindex.model.LeafEntry;
import vn.parindex.model.TotalEntry;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Area;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.Row;

/** Reads the cells of single rows by the rules of their columns. */
final class RowEntries {
    private static final List<Column> SUMS = List.of(Column.MAX, Column.SELF, Column.COMPUTED);

    private final TableRows rows;
    private final Map<String, BigDecimal> maxima = new HashMap<>();

    RowEntries(TableRows rows, CriteriaSet set) {
        this.rows = rows;
        maxima.put("", set.max());
        for (Area area : set.areas()) {
            maxima.put(area.code(), area.max());
            for (Row row : area.rows()) {
                maxima.put(row.code(), row.max());
            }
        }
    }

    LeafEntry leaf(Leaf leaf, int row, Map<String, Entry> figures) {
        return new LeafEntry(
                leaf.code(),
                rows.place(row, Column.CODE),
                words(row, Column.NAME),
                score(row, Column.MAX, leaf.code()),
                words(row, Column.WORDING),
                figures,
                score(row, Column.SELF, leaf.code()),
                score(row, Column.COMPUTED, leaf.code()),
                words(row, Column.EVIDENCE),
                words(row, Column.PAGE),
                words(row, Column.EXPLANATION));
    }

    Optional<Entry> figure(int row, Leaf leaf, String key) {
        return rows.entry(row, Column.FIGURE, cell -> figure(cell, leaf, key));
    }

    /** The sums of a row, of the columns that are there. */
    List<TotalEntry> totals(int row, String code) {
        List<TotalEntry> totals = new ArrayList<>();
        for (Column column : SUMS) {
            score(row, column, code)
                    .ifPresent(entry -> totals.add(new TotalEntry(code, column, entry)));
        }
        return totals;
    }

    private static Value figure(FlatCell cell, Leaf leaf, String key) {
        if (key.equals(LeafEntry.NOT_APPLICABLE)) {
            return ColumnRules.truth(cell);
        }
        InputSpec input =
                leaf.inputs().stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst()
                        .orElseThrow();
        return ColumnRules.figure(cell, input);
    }

    private Optional<Entry> score(int row, Column column, String code) {
        return rows.entry(row, column, cell -> ColumnRules.score(cell, maxima.get(code)));
    }

    private Optional<Entry> words(int row, Column column) {
        return rows.entry(row, column, ColumnRules::words);
    }
}
