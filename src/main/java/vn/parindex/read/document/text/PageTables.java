package vn.parindex.read.document.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the tables of a page by the lines drawn around their cells, and takes their words. */
final class PageTables {
    private static final double NEAR = 3;

    private PageTables() {}

    /** A line drawn on a page, in points; y grows downwards. */
    record Rule(double left, double top, double right, double bottom) {
        boolean upright() {
            return bottom - top > right - left;
        }

        boolean meets(Rule other) {
            return left - NEAR <= other.right
                    && other.left - NEAR <= right
                    && top - NEAR <= other.bottom
                    && other.top - NEAR <= bottom;
        }
    }

    /** The lines of a page, each table as one line that holds it. */
    static List<PageLine> lines(List<PageLine> lines, List<Rule> rules) {
        List<PageLine> all = lines;
        for (List<Rule> group : groups(rules)) {
            List<Double> columns = places(group, true);
            List<Double> rows = places(group, false);
            if ((columns.size() - 1) * (rows.size() - 1) > 1) {
                all = replaced(all, new PageTable(columns, rows, group));
            }
        }
        return all;
    }

    /** Lines that meet, directly or by others. */
    private static List<List<Rule>> groups(List<Rule> rules) {
        List<List<Rule>> groups = new ArrayList<>();
        for (Rule rule : rules) {
            List<Rule> joined = new ArrayList<>(List.of(rule));
            for (List<Rule> group : List.copyOf(groups)) {
                if (group.stream().anyMatch(rule::meets)) {
                    joined.addAll(group);
                    groups.remove(group);
                }
            }
            groups.add(joined);
        }
        groups.sort(
                Comparator.comparingDouble(
                        group -> group.stream().mapToDouble(Rule::top).min().orElse(0)));
        return groups;
    }

    private static List<Double> places(List<Rule> group, boolean upright) {
        List<Double> places = new ArrayList<>();
        group.stream()
                .filter(rule -> rule.upright() == upright)
                .map(rule -> upright ? rule.left() : rule.top())
                .sorted()
                .forEach(
                        place -> {
                            int last = places.size() - 1;
                            if (last < 0 || place - places.get(last) > NEAR) {
                                places.add(place);
                            }
                        });
        return places;
    }

    private static List<PageLine> replaced(List<PageLine> lines, PageTable table) {
        List<PageLine> all = new ArrayList<>();
        boolean placed = false;
        for (PageLine line : lines) {
            List<PageLine.Word> outside = new ArrayList<>();
            List<PageLine.Word> inside = new ArrayList<>();
            line.words().forEach(word -> (table.holds(word) ? inside : outside).add(word));
            if (inside.isEmpty() || line.table().isPresent()) {
                all.add(line);
                continue;
            }
            table.take(inside);
            if (!placed) {
                all.add(PageLine.of(line.page(), table, inside.get(0)));
                placed = true;
            }
            if (!outside.isEmpty()) {
                all.add(new PageLine(line.page(), outside));
            }
        }
        return all;
    }
}
