package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.model.AreaMean;
import vn.parindex.model.UnitResult;

/** Scores as pictures drawn in the page itself. */
final class StatusCharts {
    private static final int WIDTH = 720;
    private static final int FIGURES = 84;
    private static final int BAR = 15;

    /** More bars than these are no picture any more; the table still has every score. */
    private static final int DRAWN = 250;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Bar(String label, BigDecimal value, BigDecimal limit, String shown) {}

    /**
     * Where label and bar stand.
     *
     * @param row height of one bar with its label
     * @param labels room at the left of the bars; 0 puts long labels above them
     */
    private record Layout(int row, int labels) {
        static final Layout BESIDE = new Layout(26, 250);
        static final Layout ABOVE = new Layout(44, 0);

        int bar(int top) {
            return labels == 0 ? top + row - BAR - 6 : top + (row - BAR) / 2;
        }

        int room() {
            return WIDTH - labels - FIGURES;
        }

        String label(int top, String text) {
            return labels == 0
                    ? "<text class=\"label above\" x=\"0\" y=\"%d\">%s</text>"
                            .formatted(bar(top) - 6, text)
                    : "<text class=\"label\" x=\"%d\" y=\"%d\">%s</text>"
                            .formatted(labels - 10, bar(top) + BAR - 3, text);
        }
    }

    private StatusCharts() {}

    static String html(Telling telling) {
        if (telling.results().units().isEmpty()) {
            return "";
        }
        String year = Titles.year(telling);
        String areas =
                section(
                        "areas",
                        telling.text("page.areas", Map.of("year", year)),
                        areas(telling),
                        Layout.ABOVE);
        if (telling.results().units().size() > DRAWN) {
            return areas;
        }
        String scores = telling.text("page.scores", Map.of("year", year));
        return section("scores", scores, units(telling), Layout.BESIDE) + areas;
    }

    private static List<Bar> units(Telling telling) {
        List<Bar> bars = new ArrayList<>();
        for (UnitResult unit : telling.results().units()) {
            String label =
                    telling.text(
                            "page.rankedUnit",
                            Map.of(
                                    "rank", unit.rank(),
                                    "unit", telling.units().title(unit.unit())));
            bars.add(new Bar(label, unit.total(), unit.max(), telling.points(unit.total())));
        }
        return bars;
    }

    private static List<Bar> areas(Telling telling) {
        List<Bar> bars = new ArrayList<>();
        for (AreaMean area : telling.results().areas()) {
            String shown = telling.percent(area.meanPercent());
            bars.add(new Bar(area.name(), area.meanPercent(), HUNDRED, shown));
        }
        return bars;
    }

    private static String section(String id, String title, List<Bar> bars, Layout layout) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < bars.size(); i++) {
            drawn.append(drawn(bars.get(i), i * layout.row(), layout));
        }
        return """
        <section aria-labelledby="%s">
        <h2 id="%s">%s</h2>
        <svg class="bars" viewBox="0 0 %d %d" role="img" aria-labelledby="%s">
        %s</svg>
        </section>
        """
                .formatted(
                        id, id, Escaped.text(title), WIDTH, bars.size() * layout.row(), id, drawn);
    }

    private static String drawn(Bar bar, int top, Layout layout) {
        long length =
                Shares.of(bar.value().multiply(BigDecimal.valueOf(layout.room())), bar.limit())
                        .rounded(0)
                        .longValueExact();
        return """
        <g><title>%s: %s</title>%s%s%s<text class="figure" x="%d" y="%d">%s</text></g>
        """
                .formatted(
                        Escaped.text(bar.label()),
                        Escaped.text(bar.shown()),
                        layout.label(top, Escaped.text(bar.label())),
                        rectangle("track", top, layout.room(), layout),
                        rectangle("bar", top, length, layout),
                        WIDTH - FIGURES + 10,
                        layout.bar(top) + BAR - 3,
                        Escaped.text(bar.shown()));
    }

    private static String rectangle(String kind, int top, long length, Layout layout) {
        return "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\"/>"
                .formatted(kind, layout.labels(), layout.bar(top), length, BAR);
    }
}
