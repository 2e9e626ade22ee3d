package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;

/**
 * Rows of a table against a column that adds others up. Which columns it adds shows by most of the
 * rows; the rest are wrong.
 */
final class RowTotals {
    private static final int LEAST_ROWS = 2;

    private final Table table;
    private final List<Integer> rows;

    RowTotals(Table table) {
        this.table = table;
        rows = TablesAddUp.single(table);
    }

    List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            if (isTotal(column)) {
                found.addAll(findings(column));
            }
        }
        return found;
    }

    private boolean isTotal(int column) {
        return TablesAddUp.TOTAL.matcher(table.title(column)).matches();
    }

    private List<Finding> findings(int total) {
        List<Integer> adds = List.of();
        int best = 0;
        for (List<Integer> columns : ranges(total)) {
            int holding = (int) rows.stream().filter(row -> holds(row, total, columns)).count();
            if (holding > best) {
                best = holding;
                adds = columns;
            }
        }
        List<Integer> columns = adds;
        boolean clear = best >= LEAST_ROWS && best * 5 >= rows.size() * 3;
        return !clear
                ? List.of()
                : rows.stream()
                        .filter(row -> table.at(row, total).value().isPresent())
                        .filter(row -> complete(row, columns) && !holds(row, total, columns))
                        .map(row -> told(row, total, columns))
                        .toList();
    }

    private List<List<Integer>> ranges(int total) {
        List<List<Integer>> ranges = new ArrayList<>();
        for (int last = total + 2; last < table.columns(); last++) {
            ranges.add(IntStream.rangeClosed(total + 1, last).boxed().toList());
        }
        for (int first = 0; first < total - 1; first++) {
            ranges.add(IntStream.range(first, total).boxed().toList());
        }
        return ranges;
    }

    private boolean complete(int row, List<Integer> columns) {
        return columns.stream().allMatch(column -> table.at(row, column).value().isPresent());
    }

    private boolean holds(int row, int total, List<Integer> columns) {
        Table.Entry printed = table.at(row, total);
        TableSum sum = sum(row, columns);
        Optional<BigDecimal> value = printed.value();
        return complete(row, columns)
                && value.isPresent()
                && sum.total().compareTo(value.get()) == 0
                && columns.stream().noneMatch(column -> table.at(row, column).isPercent());
    }

    private TableSum sum(int row, List<Integer> columns) {
        return new TableSum(columns.stream().map(column -> table.at(row, column)).toList());
    }

    private Finding told(int row, int total, List<Integer> columns) {
        return TablesAddUp.told(FindingKind.TABLE_ROW, table.at(row, total), sum(row, columns));
    }
}
