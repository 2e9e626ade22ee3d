package vn.parindex.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.parindex.check.Attached;
import vn.parindex.check.Examined;
import vn.parindex.model.Column;
import vn.parindex.model.Entry;
import vn.parindex.model.Formula;
import vn.parindex.model.Identity;
import vn.parindex.model.LeafEntry;
import vn.parindex.model.Place;
import vn.parindex.model.Recognition;
import vn.parindex.model.Round;
import vn.parindex.model.StrayRow;
import vn.parindex.model.Submission;
import vn.parindex.model.Table;
import vn.parindex.model.TotalEntry;
import vn.parindex.model.Unit;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Area;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.Heading;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.Row;
import vn.parindex.score.Scorer;

/**
 * Builds a submission on the layout of a blank scorecard: header in row {@value #HEADER}, one row
 * for each area, criterion, leaf and input, columns in the order of {@link Column}.
 */
public final class ASubmission {
    public static final String SHEET = "Phiếu chấm điểm";

    /** The header's row, counted from 1 as people do. */
    public static final int HEADER = 8;

    private final CriteriaSet set;
    private final Map<String, ARow> rows = new LinkedHashMap<>();
    private final Set<Column> columns = EnumSet.allOf(Column.class);
    private final Map<String, TotalEntry> totals = new LinkedHashMap<>();
    private final List<StrayRow> strays = new ArrayList<>();
    private Identity stated;
    private Optional<Unit> unit = Optional.of(Units.commune("bang-lang", "Bằng Lãng"));
    private Optional<Unit> conflict = Optional.empty();
    private Optional<Attached> attached = Optional.empty();

    private ASubmission(CriteriaSet set) {
        this.set = set;
        set.leaves().forEach(leaf -> rows.put(leaf.code(), new ARow(leaf)));
        stated =
                new Identity(
                        Optional.of(set.id()),
                        Optional.of(set.year()),
                        Optional.of("bang-lang"),
                        Optional.of("Xã Bằng Lãng"),
                        Optional.of(Identity.CURRENT_VERSION));
    }

    /** Nothing filled in yet. */
    public static ASubmission of(CriteriaSet set) {
        return new ASubmission(set);
    }

    public CriteriaSet set() {
        return set;
    }

    public ASubmission stated(Identity identity) {
        stated = identity;
        return this;
    }

    public Identity stated() {
        return stated;
    }

    /** The unit of the register that was recognised. */
    public ASubmission unit(Unit recognised) {
        unit = Optional.of(recognised);
        return this;
    }

    /** No unit of the register fits. */
    public ASubmission unrecognised() {
        unit = Optional.empty();
        return this;
    }

    /** The file names a second unit. */
    public ASubmission conflict(Unit second) {
        conflict = Optional.of(second);
        return this;
    }

    /** A score as typed; "1,5/2" is a number where 2 is the maximum. */
    public ASubmission self(String code, String typed) {
        String max = row(code).leaf().max().toPlainString();
        if (typed.endsWith("/" + max)) {
            String points = typed.substring(0, typed.indexOf('/'));
            row(code).put(Column.SELF, typed, Typed.value(points));
            return this;
        }
        return cell(code, Column.SELF, typed);
    }

    public ASubmission evidence(String code, String text) {
        row(code).put(Column.EVIDENCE, text, text.isEmpty() ? Value.blank() : Value.of(text));
        return this;
    }

    public ASubmission explanation(String code, String text) {
        return cell(code, Column.EXPLANATION, text);
    }

    /** Any other cell of a leaf's row. */
    public ASubmission cell(String code, Column column, String typed) {
        row(code).put(column, typed, Typed.value(typed));
        return this;
    }

    public ASubmission figure(String code, String key, String typed) {
        row(code).putFigure(key, typed);
        return this;
    }

    public ASubmission formula(String code, Column column, Formula formula) {
        row(code).putFormula(column, formula);
        return this;
    }

    /** The row of a leaf is gone. */
    public ASubmission without(String code) {
        rows.remove(code);
        return this;
    }

    public ASubmission withoutFigure(String code, String key) {
        row(code).dropFigure(key);
        return this;
    }

    public ASubmission withoutColumn(Column column) {
        columns.remove(column);
        return this;
    }

    /** A sum printed in the sheet; the grand total has no code. */
    public ASubmission total(String code, Column column, String typed) {
        return total(code, column, typed, Optional.empty());
    }

    public ASubmission total(String code, Column column, String typed, Optional<Formula> formula) {
        Value value = formula.flatMap(Formula::recalculated).orElse(Typed.value(typed));
        Entry entry = new Entry(totalCell(code, column), typed, value, formula);
        totals.put(code + column, new TotalEntry(code, column, entry));
        return this;
    }

    /** The sums that were not set otherwise, from what is filled in by now. */
    public ASubmission totals() {
        for (Area area : set.areas()) {
            for (Row row : area.rows()) {
                if (row instanceof Heading heading) {
                    sums(heading.code(), heading.max());
                }
            }
            sums(area.code(), area.max());
        }
        sums("", set.max());
        return this;
    }

    /** A row below the table's last. */
    public ASubmission stray(String code, boolean repeated) {
        int row = HEADER + 200 + strays.size();
        strays.add(new StrayRow(code, ARow.at(SHEET, Column.CODE, row), repeated));
        return this;
    }

    public Submission build() {
        List<LeafEntry> entries = new ArrayList<>();
        rows.forEach((code, row) -> entries.add(row.build(SHEET, rowNumber(code), columns)));
        return new Submission(stated, entries, List.copyOf(totals.values()), strays, "");
    }

    /** Everything the checks look at, in this round. */
    public Examined examined(Round round) {
        Submission submission = totals().build();
        Map<Column, Integer> shown = new EnumMap<>(Column.class);
        columns.forEach(column -> shown.put(column, shown.size()));
        return new Examined(
                submission,
                new Recognition.Scorecard(
                        SHEET, stated, unit, conflict, new Table(HEADER - 1, shown)),
                set,
                round,
                Scorer.score(set, submission),
                attached);
    }

    /** Files of evidence came with it, under these names. */
    public ASubmission attached(String... names) {
        attached =
                Optional.of(
                        new Attached(
                                Stream.of(names)
                                        .map(name -> new Attached.File(name, List.of(), true))
                                        .toList()));
        return this;
    }

    private void sums(String code, BigDecimal max) {
        BigDecimal self = BigDecimal.ZERO;
        for (ARow row : rows.values()) {
            boolean below = code.isEmpty() || row.leaf().code().startsWith(code + ".");
            if (below && row.value(Column.SELF).orElse(Value.blank()) instanceof Value.Amount a) {
                self = self.add(a.number());
            }
        }
        totalIfAbsent(code, Column.MAX, max);
        totalIfAbsent(code, Column.SELF, self);
    }

    private void totalIfAbsent(String code, Column column, BigDecimal sum) {
        if (!totals.containsKey(code + column)) {
            total(code, column, sum.toPlainString());
        }
    }

    private ARow row(String code) {
        return Optional.ofNullable(rows.get(code)).orElseThrow(() -> new AssertionError(code));
    }

    private Place.Cell totalCell(String code, Column column) {
        return ARow.at(SHEET, column, rowNumber(code));
    }

    private int rowNumber(String code) {
        int row = HEADER + 1;
        for (Area area : set.areas()) {
            if (area.code().equals(code)) {
                return row;
            }
            row++;
            for (Row each : area.rows()) {
                if (each.code().equals(code)) {
                    return row;
                }
                row += each instanceof Leaf leaf ? new ARow(leaf).height() : 1;
            }
        }
        return row;
    }
}
