package vn.parindex.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.model.Column;
import vn.parindex.model.Entry;
import vn.parindex.model.FlatCell;
import vn.parindex.model.FlatSheet;
import vn.parindex.model.FlatWorkbook;
import vn.parindex.model.LeafEntry;
import vn.parindex.model.Recognition;
import vn.parindex.model.StrayRow;
import vn.parindex.model.Submission;
import vn.parindex.model.TotalEntry;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Codes;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.Leaf;

/**
 * Reads what a unit stated: rows by their codes, columns by the header that recognition found. No
 * cell is expected at a fixed place, because people insert, move, hide and paste.
 */
public final class SubmissionReader {
    private final TableRows rows;
    private final RowTargets targets;
    private final RowEntries entries;
    private final Map<String, Integer> leafRows = new LinkedHashMap<>();
    private final Map<String, Leaf> leaves = new HashMap<>();
    private final Map<String, Map<String, Entry>> figures = new HashMap<>();
    private final Map<String, List<TotalEntry>> totals = new LinkedHashMap<>();
    private final List<StrayRow> strays = new ArrayList<>();
    private Optional<Leaf> current = Optional.empty();

    private SubmissionReader(TableRows rows, CriteriaSet set) {
        this.rows = rows;
        this.targets = new RowTargets(new Codes(set), rows);
        this.entries = new RowEntries(rows, set);
    }

    /** Everything stated in the recognised table. */
    public static Submission read(
            FlatWorkbook workbook, Recognition.Scorecard scorecard, CriteriaSet set) {
        FlatSheet sheet =
                workbook.sheets().stream()
                        .filter(each -> each.name().equals(scorecard.sheet()))
                        .findFirst()
                        .orElseThrow();
        SubmissionReader reader =
                new SubmissionReader(new TableRows(sheet, scorecard.table()), set);
        reader.readRows();
        List<LeafEntry> leaves = new ArrayList<>();
        reader.leafRows.forEach((code, row) -> leaves.add(reader.leaf(code, row)));
        return new Submission(
                scorecard.stated(),
                leaves,
                reader.totals.values().stream().flatMap(List::stream).toList(),
                reader.strays,
                workbook.application());
    }

    private LeafEntry leaf(String code, int row) {
        return entries.leaf(leaves.get(code), row, figures.getOrDefault(code, Map.of()));
    }

    private void readRows() {
        for (int row : rows.numbers()) {
            Optional<Codes.Target> target = targets.byCode(row).map(found -> unread(row, found));
            if (target.isPresent()) {
                take(row, target.get());
            } else if (!takeByLabel(row)) {
                takeOther(row);
            }
        }
    }

    /** A code typed as a number loses its last zero: 1.10 becomes a second 1.1. */
    private Codes.Target unread(int row, Codes.Target found) {
        boolean number =
                rows.cell(row, Column.CODE)
                        .map(FlatCell::value)
                        .filter(Value.Amount.class::isInstance)
                        .isPresent();
        return number && leafRows.containsKey(found.code())
                ? targets.named(found.code() + "0").orElse(found)
                : found;
    }

    private void take(int row, Codes.Target target) {
        if (target instanceof Codes.LeafTarget leaf) {
            takeLeaf(row, leaf.leaf());
        } else if (target instanceof Codes.InputTarget input) {
            takeInput(row, input.leaf(), input.key());
        } else {
            takeTotal(row, target.code());
        }
    }

    private void takeLeaf(int row, Leaf leaf) {
        boolean repeated = leafRows.putIfAbsent(leaf.code(), row) != null;
        leaves.putIfAbsent(leaf.code(), leaf);
        // what stands under a repeated row is nobody's
        current = repeated ? Optional.empty() : Optional.of(leaf);
        if (repeated) {
            stray(row, leaf.code(), true);
        }
    }

    private void takeInput(int row, Leaf leaf, String key) {
        Map<String, Entry> read = figures.computeIfAbsent(leaf.code(), code -> new HashMap<>());
        if (read.containsKey(key)) {
            stray(row, leaf.code() + "." + key, true);
        } else {
            entries.figure(row, leaf, key).ifPresent(entry -> read.put(key, entry));
        }
    }

    private boolean takeByLabel(int row) {
        Optional<String> key =
                current.flatMap(
                        leaf ->
                                targets.byLabel(
                                        row, leaf, figures.getOrDefault(leaf.code(), Map.of())));
        key.ifPresent(found -> takeInput(row, current.orElseThrow(), found));
        return key.isPresent();
    }

    private void takeTotal(int row, String code) {
        current = Optional.empty();
        if (totals.containsKey(code)) {
            stray(row, code, true);
        } else {
            totals.put(code, entries.totals(row, code));
        }
    }

    private void takeOther(int row) {
        if (targets.isTotal(row) && !totals.containsKey("")) {
            takeTotal(row, "");
        } else {
            targets.strange(row).ifPresent(code -> stray(row, code, false));
        }
    }

    private void stray(int row, String code, boolean repeated) {
        strays.add(new StrayRow(code, rows.place(row, Column.CODE), repeated));
    }
}
