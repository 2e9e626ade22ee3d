package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.parindex.model.Place;
import vn.parindex.model.prose.Grid;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.model.prose.Paragraph;

/** A table with its cells as numbers, every column at its place. */
record Table(List<List<Entry>> rows, int head) {
    private static final Pattern NUMBER =
            Pattern.compile("(\\d[\\d.,]*)(?:\\s*/\\s*(\\d[\\d.,]*))?\\s*(%|điểm|đ)?");
    private static final Pattern DECIMAL_DOT = Pattern.compile("\\d+\\.(\\d{1,2}|\\d{4,})");
    private static final Pattern LABEL = Pattern.compile(".*\\p{L}.*");

    /**
     * A cell.
     *
     * @param value its number, of {@code 20/25} the 20
     * @param whole of {@code 20/25} the 25
     */
    record Entry(
            Optional<Paragraph> paragraph,
            String text,
            Optional<BigDecimal> value,
            Optional<BigDecimal> whole) {

        int decimals() {
            return value.map(number -> Math.max(0, number.scale())).orElse(0);
        }

        boolean isPercent() {
            return text.endsWith("%");
        }

        /** A plain number, no share and no part of a maximum. */
        boolean isPlain() {
            return value.isPresent() && whole.isEmpty() && !isPercent();
        }

        Place place() {
            return paragraph
                    .<Place>map(
                            cell ->
                                    new Place.Quote(
                                            cell.number(), cell.text(), 0, cell.text().length()))
                    .orElse(Place.file());
        }
    }

    static List<Table> in(Manuscript text) {
        return text.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(grid -> of((Grid) grid))
                .filter(table -> table.head() > 0 && table.head() < table.rows().size())
                .toList();
    }

    private static Table of(Grid grid) {
        boolean dot =
                grid.paragraphs().stream()
                        .anyMatch(each -> DECIMAL_DOT.matcher(each.text().strip()).matches());
        List<List<Entry>> rows = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            List<Entry> entries = new ArrayList<>();
            for (Grid.Cell cell : row.cells()) {
                entries.add(entry(cell, dot));
                for (int i = 1; i < cell.span(); i++) {
                    entries.add(blank());
                }
            }
            rows.add(List.copyOf(entries));
        }
        int head = 0;
        while (head < rows.size() && numbers(rows.get(head)) < 2 && !isData(rows.get(head))) {
            head++;
        }
        return new Table(List.copyOf(rows), head);
    }

    // a row counts as data where a name is followed by a number
    private static boolean isData(List<Entry> row) {
        int last = row.size() - 1;
        return last > 0
                && row.get(last).value().isPresent()
                && row.stream().anyMatch(each -> LABEL.matcher(each.text()).matches());
    }

    private static long numbers(List<Entry> row) {
        return row.stream().filter(each -> each.value().isPresent()).count();
    }

    int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    Entry at(int row, int column) {
        List<Entry> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : blank();
    }

    /** The words above a column, folded. */
    String title(int column) {
        return IntStream.range(0, head)
                .mapToObj(row -> Bare.of(at(row, column).text()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** The first words of a row, folded. */
    String label(int row) {
        return rows.get(row).stream()
                .filter(each -> LABEL.matcher(each.text()).matches() && each.value().isEmpty())
                .map(each -> Bare.of(each.text()).strip())
                .findFirst()
                .orElse("");
    }

    private static Entry blank() {
        return new Entry(Optional.empty(), "", Optional.empty(), Optional.empty());
    }

    private static Entry entry(Grid.Cell cell, boolean dot) {
        String text = cell.text();
        Matcher number = NUMBER.matcher(text);
        Optional<Paragraph> paragraph =
                cell.paragraphs().stream().filter(each -> !each.text().isBlank()).findFirst();
        if (cell.continued() || !number.matches()) {
            return new Entry(paragraph, text, Optional.empty(), Optional.empty());
        }
        return new Entry(
                paragraph,
                text,
                number(number.group(1), dot),
                Optional.ofNullable(number.group(2)).flatMap(whole -> number(whole, dot)));
    }

    private static Optional<BigDecimal> number(String printed, boolean dot) {
        int mark = Math.max(printed.lastIndexOf('.'), printed.lastIndexOf(','));
        if (mark < 0) {
            return Optional.of(new BigDecimal(printed));
        }
        char last = printed.charAt(mark);
        boolean thousands =
                (printed.length() - mark == 4 && last == '.' && !dot)
                        || printed.indexOf(last) != mark;
        String whole = printed.substring(0, mark).replaceAll("[.,]", "");
        String rest = printed.substring(mark + 1);
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(thousands ? whole + rest : whole + "." + rest));
    }
}
