package vn.parindex.testing.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.parindex.model.Unit;

/** The communes' points, classes and places in a district's report. */
final class Standings {
    private static final int[] MAXIMA = {16, 11, 21, 7, 13, 12, 20};
    private static final List<String> HEADS =
            List.of("Chỉ đạo", "Thể chế", "TTHC", "Bộ máy", "Công vụ", "Tài chính", "CQĐT, CQS");
    private static final List<String> CLASSES = List.of("Tốt", "Khá", "Trung bình", "Yếu");
    private static final int[] THRESHOLDS = {90, 80, 70};

    private final DistrictReport desk;
    private final Say say;
    private final Faults faults;
    private final List<Row> rows = new ArrayList<>();

    /** Points of one unit by area. */
    record Row(Unit unit, List<BigDecimal> points) {
        BigDecimal total() {
            return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        int place() {
            int place = 0;
            while (place < 3 && total().compareTo(BigDecimal.valueOf(THRESHOLDS[place])) < 0) {
                place++;
            }
            return place;
        }
    }

    Standings(DistrictReport desk) {
        this.desk = desk;
        say = desk.say;
        faults = desk.faults;
        for (Unit unit : desk.district.units()) {
            int weak = desk.between(1, 13);
            List<BigDecimal> points =
                    IntStream.of(MAXIMA)
                            .mapToObj(
                                    max ->
                                            BigDecimal.valueOf(max)
                                                    .subtract(
                                                            BigDecimal.valueOf(
                                                                    desk.between(0, weak) * 50L,
                                                                    2)))
                            .toList();
            rows.add(new Row(unit, points));
        }
        rows.sort(Comparator.comparing(Row::total).reversed());
    }

    void write() {
        desk.out.heading(0, say.of("a.h3"));
        desk.out.heading(1, say.of("a.h3a"));
        desk.out.body(say.of("a.tablelead"));
        table();
        mean();
        desk.out.heading(1, say.of("a.h3b"));
        classes();
        desk.out.heading(1, say.of("a.h3c"));
        changes();
    }

    private void table() {
        Line.Table table = desk.out.table();
        List<String> head = new ArrayList<>(List.of("STT", "Đơn vị"));
        boolean fractions = desk.chance(30);
        for (int i = 0; i < MAXIMA.length; i++) {
            head.add(HEADS.get(i) + (fractions ? "" : " (" + MAXIMA[i] + " điểm)"));
        }
        head.add("Tổng điểm");
        table.row(head).forEach(Line::bold);
        boolean slip = faults.at(Family.SUM, "row-total");
        boolean cell = faults.at(Family.SUM, "row-cell");
        boolean dup = faults.at(Family.DUP, "row-twice");
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Unit unit = dup && i == 5 ? rows.get(2).unit() : row.unit();
            List<String> cells =
                    new ArrayList<>(List.of(Integer.toString(i + 1), Say.capital(Say.unit(unit))));
            for (int j = 0; j < MAXIMA.length; j++) {
                BigDecimal points = row.points().get(j);
                BigDecimal shown =
                        cell && i == 3 && j == 2 ? points.subtract(BigDecimal.ONE) : points;
                cells.add(say.points(shown) + (fractions ? "/" + MAXIMA[j] : ""));
            }
            BigDecimal total = row.total();
            BigDecimal shown = slip && i == 1 ? total.subtract(BigDecimal.valueOf(2)) : total;
            cells.add(say.points(shown) + (fractions ? "/100" : ""));
            List<Line> lines = table.row(cells);
            planted(i, lines);
        }
        average(table);
    }

    private void planted(int row, List<Line> lines) {
        if (row == 1) {
            faults.in(Family.SUM, "row-total", lines, Family.CLASS);
        } else if (row == 3) {
            faults.in(Family.SUM, "row-cell", lines);
        } else if (row == 5) {
            faults.in(Family.DUP, "row-twice", lines, Family.PARTITION, Family.CLASS);
        }
    }

    private BigDecimal average(List<BigDecimal> points) {
        return points.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(points.size()), 2, RoundingMode.HALF_UP);
    }

    private void average(Line.Table table) {
        boolean slip = faults.at(Family.SUM, "column-mean");
        List<String> cells = new ArrayList<>(List.of("", "Bình quân"));
        for (int j = 0; j < MAXIMA.length; j++) {
            int area = j;
            BigDecimal mean = average(rows.stream().map(r -> r.points().get(area)).toList());
            cells.add(say.points(slip && j == 0 ? mean.subtract(new BigDecimal("1.1")) : mean));
        }
        cells.add(say.points(average(rows.stream().map(Row::total).toList())));
        List<Line> lines = table.row(cells);
        lines.forEach(Line::bold);
        faults.in(Family.SUM, "column-mean", lines);
    }

    private void mean() {
        Row best = rows.get(0);
        Row last = rows.get(rows.size() - 1);
        boolean off = faults.at(Family.TEXT_SCORE, "lowest");
        BigDecimal least = off ? last.total().add(BigDecimal.valueOf(3)) : last.total();
        Line line =
                desk.listed(
                        say.of(
                                "a.mean",
                                "tb",
                                say.points(average(rows.stream().map(Row::total).toList())),
                                "cao",
                                Say.unit(best.unit()),
                                "dcao",
                                say.points(best.total()),
                                "thap",
                                Say.unit(last.unit()),
                                "dthap",
                                say.points(least)));
        faults.in(Family.TEXT_SCORE, "lowest", List.of(line), Family.SUM, Family.CLASS);
    }

    private void classes() {
        rules(desk, "a.rules");
        List<List<Unit>> groups = new ArrayList<>();
        for (int i = 0; i < CLASSES.size(); i++) {
            int place = i;
            groups.add(
                    new ArrayList<>(
                            rows.stream()
                                    .filter(row -> row.place() == place)
                                    .map(Row::unit)
                                    .toList()));
        }
        int from =
                IntStream.range(0, 4).filter(i -> groups.get(i).size() > 2).findFirst().orElse(0);
        Unit first = groups.get(from).get(0);
        boolean twice = faults.at(Family.PARTITION, "class-twice");
        boolean missing = faults.at(Family.PARTITION, "class-missing");
        boolean moved = faults.at(Family.CLASS, "class-wrong");
        if (missing || moved) {
            groups.get(from).remove(first);
        }
        if (twice || moved) {
            groups.get(from == 0 ? 1 : from - 1).add(first);
        }
        boolean count = faults.at(Family.COUNT, "class-count");
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < CLASSES.size(); i++) {
            int n = groups.get(i).size();
            int shown = count && i == from ? n + 1 : n;
            lines.add(group("a.class", CLASSES.get(i), shown, groups.get(i)));
        }
        faults.in(Family.PARTITION, "class-twice", lines, Family.CLASS, Family.COUNT, Family.DUP);
        faults.in(Family.PARTITION, "class-missing", lines, Family.COUNT);
        faults.in(Family.CLASS, "class-wrong", lines);
        faults.in(
                Family.COUNT,
                "class-count",
                List.of(lines.get(from)),
                Family.PARTITION,
                Family.SUM);
    }

    private Line group(String key, String name, int n, List<Unit> units) {
        if (units.isEmpty()) {
            return desk.listed(say.of("a.class0", "loai", name));
        }
        return desk.listed(say.of(key, "loai", name, "n", desk.n(n), "ds", say.units(units)));
    }

    /** The printed thresholds, perhaps with a gap or an overlap. */
    static void rules(Desk desk, String key) {
        boolean gap = desk.faults.at(Family.CLASS, "gap");
        boolean overlap = desk.faults.at(Family.CLASS, "overlap");
        String text = desk.say.of(key, "t1", "90", "t2", "80", "t3", "70");
        if (gap || overlap) {
            text = text.replace("dưới 90", gap ? "dưới 88" : "dưới 92");
        }
        Line line = desk.out.body(text);
        desk.faults.in(Family.CLASS, "gap", List.of(line));
        desk.faults.in(Family.CLASS, "overlap", List.of(line));
    }

    /** Who rose, who fell and who stayed, for some areas. */
    private void changes() {
        List<String> names = desk.habit.phrasings("m.area");
        for (int area = 0; area < 3; area++) {
            List<Unit> all = new ArrayList<>(desk.district.units());
            Collections.shuffle(all, desk.random);
            int up = desk.between(2, all.size() - 5);
            int same = desk.between(1, 3);
            List<Unit> rose = new ArrayList<>(all.subList(0, up));
            List<Unit> stayed = new ArrayList<>(all.subList(up, up + same));
            List<Unit> fell = new ArrayList<>(all.subList(up + same, all.size()));
            boolean twice = area == 1 && faults.at(Family.PARTITION, "change-twice");
            boolean missing = area == 1 && faults.at(Family.PARTITION, "change-missing");
            boolean count = area == 2 && faults.at(Family.COUNT, "change-count");
            if (twice) {
                fell.add(rose.get(1));
            }
            if (missing) {
                rose.remove(0);
            }
            List<Line> lines = new ArrayList<>();
            lines.add(desk.out.body("Lĩnh vực " + names.get(area) + ":"));
            lines.add(change("a.up", rose, count));
            lines.add(change("a.same", stayed, false));
            lines.add(change("a.down", fell, false));
            if (area == 1) {
                faults.in(Family.PARTITION, "change-twice", lines, Family.DUP, Family.COUNT);
                faults.in(Family.PARTITION, "change-missing", lines, Family.COUNT);
            } else if (area == 2) {
                faults.in(Family.COUNT, "change-count", List.of(lines.get(1)), Family.PARTITION);
            }
        }
    }

    private Line change(String key, List<Unit> units, boolean off) {
        int n = off ? units.size() + 1 : units.size();
        return desk.out.bullet(say.of(key, "n", desk.n(n), "ds", say.units(units)));
    }
}
