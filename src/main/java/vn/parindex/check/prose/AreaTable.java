package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.parindex.model.prose.Manuscript;

/**
 * A table with the points of each area, their maximum beside them.
 *
 * @param maximum the column with the maxima
 * @param columns those with points, by who gave them
 * @param rows one for each area
 */
record AreaTable(Table table, int maximum, Map<Score.Kind, Integer> columns, List<Integer> rows) {
    private static final Pattern MAXIMUM =
            Pattern.compile("\\b(diem (toi da|chuan|quy dinh)|thang diem)\\b");
    private static final Pattern POINTS = Pattern.compile("\\bdiem\\b|\\btu (cham|danh gia)\\b");
    private static final Pattern NO_POINTS =
            Pattern.compile(
                    "%|\\b(ty le|ti le|xep|hang|chenh|tang|giam|tru|mat|nam truoc|ly do|ghi chu)\\b");
    private static final Pattern DETAIL = Pattern.compile("\\d+\\.\\d+.*|[a-zđ][.)]?");
    private static final int LEAST = 3;

    /** Every such table of a report. */
    static List<AreaTable> in(Manuscript text) {
        return Table.in(text).stream().flatMap(table -> of(table).stream()).toList();
    }

    private static Optional<AreaTable> of(Table table) {
        List<Integer> maxima = new ArrayList<>();
        Map<Score.Kind, Integer> columns = new EnumMap<>(Score.Kind.class);
        Set<Score.Kind> twice = EnumSet.noneOf(Score.Kind.class);
        for (int column = 0; column < table.columns(); column++) {
            String title = table.title(column);
            if (MAXIMUM.matcher(title).find()) {
                maxima.add(column);
            } else if (POINTS.matcher(title).find() && !NO_POINTS.matcher(title).find()) {
                Score.Kind kind = Score.kind(title);
                if (columns.put(kind, column) != null) {
                    twice.add(kind);
                }
            }
        }
        columns.keySet().removeAll(twice);
        if (maxima.size() != 1 || columns.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> rows = areas(table, maxima.get(0));
        return rows.size() < LEAST
                ? Optional.empty()
                : Optional.of(new AreaTable(table, maxima.get(0), columns, rows));
    }

    private static List<Integer> areas(Table table, int maximum) {
        return TablesAddUp.single(table).stream()
                .filter(row -> table.at(row, maximum).isPlain() && !table.label(row).isEmpty())
                .filter(row -> !DETAIL.matcher(table.at(row, 0).text().strip()).matches())
                .toList();
    }

    /** The points of a kind of all areas; empty when one has none. */
    Optional<TableSum> points(Score.Kind kind) {
        return Optional.ofNullable(columns.get(kind)).flatMap(this::sum);
    }

    /** The sum of all maxima. */
    BigDecimal maxima() {
        return sum(maximum).map(TableSum::total).orElse(BigDecimal.ZERO);
    }

    /** What is printed as the sum of a kind. */
    Optional<BigDecimal> total(Score.Kind kind) {
        return IntStream.range(table.head(), table.rows().size())
                .filter(row -> TablesAddUp.TOTAL.matcher(table.label(row)).matches())
                .mapToObj(row -> table.at(row, columns.get(kind)).value())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The stage that a number without any word for it is of. */
    Optional<Score.Kind> only() {
        return columns.size() == 1
                ? Optional.of(columns.keySet().iterator().next())
                : Optional.empty();
    }

    private Optional<TableSum> sum(int column) {
        List<Table.Entry> entries = rows.stream().map(row -> table.at(row, column)).toList();
        return entries.stream().allMatch(each -> each.value().isPresent())
                ? Optional.of(new TableSum(entries))
                : Optional.empty();
    }
}
