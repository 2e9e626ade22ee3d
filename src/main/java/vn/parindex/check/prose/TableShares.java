package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Fraction;

/** Rows of percentages and means under a table, columns of percentages in it. */
final class TableShares implements ProseCheck {
    private static final Pattern SHARE = Pattern.compile("^(ty le|ti le|chi so)\\b.*");
    private static final Pattern MEAN =
            Pattern.compile("^(trung binh|binh quan|diem trung binh)\\b.*");
    private static final Pattern SHARES = Pattern.compile("\\b(ty le|ti le)\\b|%");
    private static final Fraction HUNDRED = Fraction.of(BigDecimal.valueOf(100));

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.TABLE_SHARE, FindingKind.TABLE_SHARE_TRUNCATED);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        List<Finding> found = new ArrayList<>();
        for (Table table : Table.in(report.text().manuscript())) {
            // a wrong cell bends the mean as well: one cause, one finding
            boolean wrong = !new RowTotals(table).findings().isEmpty();
            for (int row = table.head(); row < table.rows().size() && !wrong; row++) {
                String label = table.label(row);
                if (SHARE.matcher(label).matches() || MEAN.matcher(label).matches()) {
                    found.addAll(row(table, row, MEAN.matcher(label).matches()));
                }
            }
            for (int column = 0; column < table.columns(); column++) {
                if (SHARES.matcher(table.title(column)).find()) {
                    found.addAll(column(table, column));
                }
            }
        }
        return found;
    }

    private static List<Finding> row(Table table, int row, boolean mean) {
        List<Reckoned> all = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            Table.Entry printed = table.at(row, column);
            if (printed.value().isPresent()) {
                under(table, column, mean).ifPresent(each -> all.add(each.printed(printed)));
            }
        }
        return told(all);
    }

    private static Optional<Reckoned> under(Table table, int column, boolean mean) {
        List<Table.Entry> cells =
                TablesAddUp.single(table).stream()
                        .map(row -> table.at(row, column))
                        .filter(each -> each.value().isPresent())
                        .toList();
        TableSum sum = new TableSum(cells);
        boolean scores = cells.stream().allMatch(each -> each.whole().isPresent());
        if (cells.size() < 2) {
            return Optional.empty();
        }
        String total = sum.shownTotal();
        if (scores && !mean) {
            Fraction share =
                    HUNDRED.times(Fraction.of(sum.total())).over(Fraction.of(sum.wholes()));
            return Optional.of(new Reckoned(total + "/" + Sum.shown(sum.wholes(), 0), share));
        }
        Fraction average =
                Fraction.of(sum.total()).over(Fraction.of(BigDecimal.valueOf(cells.size())));
        return mean
                ? Optional.of(new Reckoned(total + " : " + cells.size(), average))
                : Optional.empty();
    }

    // the two columns whose ratio most rows print
    private static List<Finding> column(Table table, int column) {
        List<Reckoned> best = List.of();
        for (int part = 0; part < table.columns(); part++) {
            for (int whole = 0; whole < table.columns(); whole++) {
                if (part != whole && part != column && whole != column) {
                    List<Reckoned> all = ratios(table, List.of(part, whole, column));
                    best = fitting(all) > fitting(best) ? all : best;
                }
            }
        }
        return told(best);
    }

    private static List<Reckoned> ratios(Table table, List<Integer> columns) {
        List<Reckoned> all = new ArrayList<>();
        for (int row = table.head(); row < table.rows().size(); row++) {
            Table.Entry part = table.at(row, columns.get(0));
            Table.Entry whole = table.at(row, columns.get(1));
            Table.Entry share = table.at(row, columns.get(2));
            boolean known = part.isPlain() && whole.isPlain() && share.value().isPresent();
            if (known && whole.value().orElseThrow().signum() > 0) {
                Ratio ratio = new Ratio(part.value().orElseThrow(), whole.value().orElseThrow());
                all.add(
                        new Reckoned(part.text() + "/" + whole.text(), ratio.percent())
                                .printed(share));
            }
        }
        return all;
    }

    private static long fitting(List<Reckoned> all) {
        return all.stream().filter(each -> each.fit() != Ratio.Fit.OFF).count();
    }

    private static List<Finding> told(List<Reckoned> all) {
        long fitting = fitting(all);
        return fitting < 2 || fitting * 5 < all.size() * 3L
                ? List.of()
                : all.stream()
                        .filter(each -> each.fit() != Ratio.Fit.EXACT)
                        .map(Reckoned::told)
                        .toList();
    }

    /** A number reckoned from other cells, and the cell that prints it. */
    private record Reckoned(String how, Fraction exact, Optional<Table.Entry> cell) {

        Reckoned(String how, Fraction exact) {
            this(how, exact, Optional.empty());
        }

        Reckoned printed(Table.Entry entry) {
            return new Reckoned(how, exact, Optional.of(entry));
        }

        Ratio.Fit fit() {
            Table.Entry entry = cell.orElseThrow();
            return Ratio.fit(exact, entry.value().orElseThrow(), entry.decimals());
        }

        Finding told() {
            Table.Entry entry = cell.orElseThrow();
            FindingKind kind =
                    fit() == Ratio.Fit.TRUNCATED
                            ? FindingKind.TABLE_SHARE_TRUNCATED
                            : FindingKind.TABLE_SHARE;
            return kind.at(entry.place())
                    .fact("sum", how + " = " + Ratio.rounded(exact, entry.decimals() + 1))
                    .expected(Value.of(Ratio.rounded(exact, entry.decimals())))
                    .found(Value.of(Sum.shown(entry.value().orElseThrow(), entry.decimals())))
                    .done();
        }
    }
}
