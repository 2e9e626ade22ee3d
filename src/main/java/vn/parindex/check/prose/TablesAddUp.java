package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.parindex.check.FindingKind;
import vn.parindex.model.Finding;
import vn.parindex.model.Value;
import vn.parindex.rulebook.Fraction;

/** Columns of tables against their total row, rows against their total column. */
final class TablesAddUp implements ProseCheck {
    static final Pattern TOTAL =
            Pattern.compile("^(tong|cong|toan (huyen|xa|tinh|thanh pho))\\b.*");
    private static final Pattern AVERAGE =
            Pattern.compile("^(trung binh|binh quan|diem trung binh|ty le|ti le|tb|chi so)\\b.*");
    private static final Pattern NOT_ADDED =
            Pattern.compile(
                    "\\b(stt|tt|so thu tu|hang|xep hang|xep loai|ty le|ti le|nam|muc|trung binh"
                            + "|binh quan|chi so)\\b|%");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}");

    @Override
    public List<FindingKind> kinds() {
        return List.of(FindingKind.TABLE_COLUMN, FindingKind.TABLE_ROW);
    }

    @Override
    public List<Finding> find(ExaminedReport report) {
        List<Finding> found = new ArrayList<>();
        for (Table table : Table.in(report.text().manuscript())) {
            for (int row = table.head(); row < table.rows().size(); row++) {
                if (TOTAL.matcher(table.label(row)).matches()) {
                    found.addAll(columns(table, row));
                }
            }
            found.addAll(new RowTotals(table).findings());
        }
        return found;
    }

    /** Rows that count one by one: neither totals nor averages. */
    static List<Integer> single(Table table) {
        return IntStream.range(table.head(), table.rows().size())
                .filter(row -> !TOTAL.matcher(table.label(row)).matches())
                .filter(row -> !AVERAGE.matcher(table.label(row)).matches())
                .boxed()
                .toList();
    }

    private static List<Finding> columns(Table table, int total) {
        List<Integer> data = dataOf(table, total);
        if (data.size() < 2 || nested(table, data)) {
            return List.of();
        }
        List<Finding> wrong = new ArrayList<>();
        int right = 0;
        for (int column = 0; column < table.columns(); column++) {
            Table.Entry printed = table.at(total, column);
            if (printed.value().isEmpty() || skipped(table, data, column, printed)) {
                continue;
            }
            Optional<Finding> found = column(table, data, column, printed);
            found.ifPresent(wrong::add);
            right += found.isEmpty() ? 1 : 0;
        }
        return right >= wrong.size() || (right == 0 && wrong.size() == 1) ? wrong : List.of();
    }

    private static boolean skipped(
            Table table, List<Integer> data, int column, Table.Entry printed) {
        return printed.isPercent()
                || NOT_ADDED.matcher(table.title(column)).find()
                || data.stream()
                        .map(row -> table.at(row, column))
                        .anyMatch(
                                each -> each.isPercent() || (each.value().isEmpty() && !none(each)))
                || data.stream().allMatch(row -> table.at(row, column).value().isEmpty());
    }

    private static boolean none(Table.Entry entry) {
        return entry.text().isBlank() || entry.text().matches("[-–x/]");
    }

    private static Optional<Finding> column(
            Table table, List<Integer> data, int column, Table.Entry printed) {
        List<Table.Entry> parts =
                data.stream()
                        .map(row -> table.at(row, column))
                        .filter(each -> each.value().isPresent())
                        .toList();
        TableSum sum = new TableSum(parts);
        BigDecimal total = printed.value().orElseThrow();
        Fraction mean =
                Fraction.of(sum.total()).over(Fraction.of(BigDecimal.valueOf(parts.size())));
        boolean average = Ratio.fit(mean, total, printed.decimals()) != Ratio.Fit.OFF;
        return sum.total().compareTo(total) == 0 || (average && parts.size() > 1)
                ? Optional.empty()
                : Optional.of(told(FindingKind.TABLE_COLUMN, printed, sum));
    }

    /** The finding at a printed total. */
    static Finding told(FindingKind kind, Table.Entry printed, TableSum sum) {
        return kind.at(printed.place())
                .fact("sum", sum.shown())
                .expected(Value.of(sum.shownTotal()))
                .found(Value.of(Sum.shown(printed.value().orElseThrow(), printed.decimals())))
                .done();
    }

    private static List<Integer> dataOf(Table table, int total) {
        List<Integer> all = single(table);
        List<Integer> above = all.stream().filter(row -> row < total).toList();
        return above.isEmpty() ? all : above;
    }

    // group rows and their members would be added twice
    private static boolean nested(Table table, List<Integer> data) {
        long ordinals =
                data.stream()
                        .filter(row -> ORDINAL.matcher(table.at(row, 0).text()).matches())
                        .count();
        long labels =
                data.stream()
                        .filter(
                                row ->
                                        table.at(row, 0)
                                                .text()
                                                .matches("[IVXA-D]{1,4}|\\d+\\.\\d+.*"))
                        .count();
        long totals =
                IntStream.range(table.head(), table.rows().size())
                        .filter(row -> TOTAL.matcher(table.label(row)).matches())
                        .count();
        return (labels > 0 && ordinals > 0) || labels > 1 || totals > 1;
    }
}
