package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.model.Place;
import vn.parindex.model.prose.Grid;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.rulebook.UnitRegister;

/**
 * A table with a row for each unit.
 *
 * @param lines its rows, from the first that names a unit on
 */
record UnitTable(List<Line> lines) {
    private static final Pattern UNIT =
            Pattern.compile("^(ubnd )?(xa|thi tran|phuong|tt\\.?|dac khu) \\p{L}.*");

    private static final Pattern POINTS =
            Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,3})?) ?(?:%|/ ?(\\d{1,3}(?:[.,]\\d{1,3})?))?");

    private static final int ROWS = 3;

    /** What a column is for. */
    private enum Role {
        TOTAL,
        CLASS,
        AREA,
        OTHER
    }

    /**
     * A unit's row.
     *
     * @param key equal for one unit
     * @param total in percent
     * @param leastArea in percent, when every area says of how many points
     * @param given the cell with its class
     */
    record Line(
            Grid.Cell unit,
            String key,
            Optional<BigDecimal> total,
            Optional<BigDecimal> leastArea,
            Optional<Grid.Cell> given) {

        String name() {
            return unit.text();
        }
    }

    /** The tables of a report. */
    static List<UnitTable> in(ExaminedReport report) {
        return report.text().manuscript().blocks().stream()
                .filter(Grid.class::isInstance)
                .map(block -> of((Grid) block, report.rules().units()))
                .filter(table -> table.lines().size() >= ROWS)
                .toList();
    }

    private static UnitTable of(Grid grid, UnitRegister register) {
        Map<Integer, String> headers = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            Optional<Grid.Cell> unit =
                    row.cells().stream().filter(each -> isUnit(each, register)).findFirst();
            if (unit.isPresent()) {
                lines.add(line(row, unit.get(), headers, register));
            } else if (lines.isEmpty()) {
                columns(row).forEach((at, cell) -> headers.merge(at, header(cell), String::concat));
            }
        }
        return new UnitTable(lines);
    }

    private static boolean isUnit(Grid.Cell cell, UnitRegister register) {
        String text = cell.text();
        return text.length() < 50
                && !cell.continued()
                && (UNIT.matcher(Plain.of(text)).matches()
                        || register.match(text).accepted().isPresent());
    }

    private static String header(Grid.Cell cell) {
        return " " + Plain.of(cell.text());
    }

    private static Map<Integer, Grid.Cell> columns(Grid.Row row) {
        Map<Integer, Grid.Cell> columns = new HashMap<>();
        int at = 0;
        for (Grid.Cell cell : row.cells()) {
            for (int span = 0; span < Math.max(1, cell.span()); span++) {
                columns.put(at++, cell);
            }
        }
        return columns;
    }

    private static Line line(
            Grid.Row row, Grid.Cell unit, Map<Integer, String> headers, UnitRegister register) {
        Map<Role, List<Grid.Cell>> cells = new HashMap<>();
        columns(row)
                .forEach(
                        (at, cell) ->
                                cells.computeIfAbsent(
                                                role(headers.getOrDefault(at, ""), cell),
                                                key -> new ArrayList<>())
                                        .add(cell));
        String key =
                register.match(unit.text())
                        .accepted()
                        .map(each -> each.code())
                        .orElse(Plain.of(unit.text()));
        return new Line(
                unit,
                key,
                first(cells, Role.TOTAL).flatMap(cell -> percent(cell.text())),
                cells.getOrDefault(Role.AREA, List.of()).stream()
                        .flatMap(cell -> percent(cell.text()).stream())
                        .min(BigDecimal::compareTo),
                first(cells, Role.CLASS));
    }

    private static Role role(String header, Grid.Cell cell) {
        if (header.contains("loai")) {
            return Role.CLASS;
        }
        if (header.matches(".*(tong diem|tong so diem|tong cong|chi so|ty le|ti le).*")) {
            return Role.TOTAL;
        }
        Matcher points = POINTS.matcher(cell.text());
        return points.matches() && points.group(2) != null ? Role.AREA : Role.OTHER;
    }

    private static Optional<Grid.Cell> first(Map<Role, List<Grid.Cell>> cells, Role role) {
        List<Grid.Cell> there = cells.getOrDefault(role, List.of());
        return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }

    private static Optional<BigDecimal> percent(String text) {
        Matcher points = POINTS.matcher(text.strip());
        if (!points.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(points.group(1).replace(',', '.'));
        BigDecimal most =
                points.group(2) == null
                        ? BigDecimal.valueOf(100)
                        : new BigDecimal(points.group(2).replace(',', '.'));
        return most.signum() == 0 || value.compareTo(most) > 0
                ? Optional.empty()
                : Optional.of(
                        value.multiply(BigDecimal.valueOf(100))
                                .divide(most, MathContext.DECIMAL64));
    }

    /** The place of a cell. */
    static Place.Quote place(Grid.Cell cell) {
        Paragraph paragraph = cell.paragraphs().get(0);
        return new Place.Quote(paragraph.number(), paragraph.text(), 0, paragraph.text().length());
    }
}
