package vn.parindex.testing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.model.Column;
import vn.parindex.model.Entry;
import vn.parindex.model.Formula;
import vn.parindex.model.LeafEntry;
import vn.parindex.model.Place;
import vn.parindex.model.Value;
import vn.parindex.rulebook.InputSpec;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.NaPolicy;

/** The rows of one leaf while a submission is being built. */
final class ARow {
    private record Content(String typed, Value value, Optional<Formula> formula) {}

    private static final List<Column> ORDER = List.of(Column.values());

    private static final Content BLANK = new Content("", Value.blank(), Optional.empty());

    private final Leaf leaf;
    private final Map<Column, Content> cells = new HashMap<>();
    private final Map<String, Content> figures = new LinkedHashMap<>();

    ARow(Leaf leaf) {
        this.leaf = leaf;
        put(Column.NAME, leaf.name(), Value.of(leaf.name()));
        put(Column.MAX, leaf.max().toPlainString(), Value.of(leaf.max()));
        put(Column.WORDING, leaf.wording(), Value.of(leaf.wording()));
        leaf.inputs().forEach(input -> figures.put(input.key(), BLANK));
        if (leaf.naPolicy() != NaPolicy.NONE) {
            figures.put(LeafEntry.NOT_APPLICABLE, BLANK);
        }
    }

    Leaf leaf() {
        return leaf;
    }

    void put(Column column, String typed, Value value) {
        cells.put(column, new Content(typed, value, Optional.empty()));
    }

    void putFormula(Column column, Formula formula) {
        Value value = formula.recalculated().or(formula::cached).orElse(Value.blank());
        cells.put(column, new Content("", value, Optional.of(formula)));
    }

    void putFigure(String key, String typed) {
        figures.put(key, new Content(typed, Typed.value(typed), Optional.empty()));
    }

    void dropFigure(String key) {
        figures.remove(key);
    }

    Optional<Value> value(Column column) {
        return Optional.ofNullable(cells.get(column)).map(Content::value);
    }

    int height() {
        return 1 + leaf.inputs().size() + (leaf.naPolicy() == NaPolicy.NONE ? 0 : 1);
    }

    LeafEntry build(String sheet, int row, Set<Column> columns) {
        Map<String, Entry> built = new LinkedHashMap<>();
        int next = row;
        for (InputSpec input : leaf.inputs()) {
            next = addFigure(built, input.key(), sheet, next, columns);
        }
        addFigure(built, LeafEntry.NOT_APPLICABLE, sheet, next, columns);
        return new LeafEntry(
                leaf.code(),
                at(sheet, Column.CODE, row),
                entry(Column.NAME, sheet, row, columns),
                entry(Column.MAX, sheet, row, columns),
                entry(Column.WORDING, sheet, row, columns),
                built,
                entry(Column.SELF, sheet, row, columns),
                entry(Column.COMPUTED, sheet, row, columns),
                entry(Column.EVIDENCE, sheet, row, columns),
                entry(Column.PAGE, sheet, row, columns),
                entry(Column.EXPLANATION, sheet, row, columns));
    }

    private int addFigure(
            Map<String, Entry> built, String key, String sheet, int lastRow, Set<Column> columns) {
        Content content = figures.get(key);
        if (content != null && columns.contains(Column.FIGURE)) {
            built.put(key, entry(content, at(sheet, Column.FIGURE, lastRow + 1)));
        }
        return lastRow + 1;
    }

    private Optional<Entry> entry(Column column, String sheet, int row, Set<Column> columns) {
        return columns.contains(column)
                ? Optional.of(entry(cells.getOrDefault(column, BLANK), at(sheet, column, row)))
                : Optional.empty();
    }

    private static Entry entry(Content content, Place.Cell place) {
        return new Entry(place, content.typed(), content.value(), content.formula());
    }

    static Place.Cell at(String sheet, Column column, int row) {
        return new Place.Cell(sheet, (char) ('A' + ORDER.indexOf(column)) + "" + row);
    }
}
