package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.model.AreaMean;
import vn.parindex.model.AreaResult;
import vn.parindex.model.UnitResult;
import vn.parindex.rulebook.Fraction;

/** Points and percentage of every unit in every area, the means below, with a chart of them. */
final class AreaSheet implements AnnexSheet {
    private static final int RANK = 8;
    private static final int NAME = 26;
    private static final int NUMBER = 10;
    private static final int FIXED_COLUMNS = 2;
    private static final int NAME_COLUMN = 1;
    private static final int SUMMARY_CHART = 4;

    /** After so many units the summary and its chart begin a new page. */
    private static final int ROWS_BEFORE_BREAK = 12;

    @Override
    public String name() {
        return "sheet.areas";
    }

    @Override
    public void write(AnnexPage page, Telling telling, Bearings bearings) {
        page.title(
                telling.text("sheet.areas.title", Map.of("year", Titles.year(telling))),
                Titles.body(telling));
        header(page, telling);
        for (UnitResult unit : telling.results().units()) {
            page.row(row(unit, telling));
        }
        if (!telling.results().units().isEmpty()) {
            page.row(means(telling));
            summary(page, telling);
        }
    }

    private static void header(AnnexPage page, Telling telling) {
        List<AreaMean> areas = telling.results().areas();
        List<String> upper = new ArrayList<>(telling.texts("annex.rank", "table.unit"));
        List<String> lower = new ArrayList<>(List.of("", ""));
        List<Integer> widths = new ArrayList<>(List.of(RANK, NAME));
        for (AreaMean area : areas) {
            upper.addAll(List.of(area.name(), ""));
            lower.addAll(telling.texts("column.points", "annex.percent"));
            widths.addAll(List.of(NUMBER, NUMBER));
        }
        page.columns(widths);
        int top = page.next();
        page.headerRow(upper);
        page.headerRow(lower);
        for (int column = 0; column < FIXED_COLUMNS; column++) {
            page.merge(top, top + 1, column, column);
        }
        for (int i = 0; i < areas.size(); i++) {
            int column = FIXED_COLUMNS + 2 * i;
            page.merge(top, top, column, column + 1);
        }
        page.sheet().getRow(top).setHeightInPoints(64);
        page.settle(2, FIXED_COLUMNS);
    }

    /** The means once more, one below the other, for the chart beside them. */
    private static void summary(AnnexPage page, Telling telling) {
        if (telling.results().units().size() > ROWS_BEFORE_BREAK) {
            page.sheet().setRowBreak(page.next());
        }
        page.skip();
        page.headerRow(telling.texts("column.number", "column.area", "annex.percent"));
        int first = page.next();
        int decimals = telling.picture().set().percentDecimals();
        for (AreaMean area : telling.results().areas()) {
            page.row(
                    List.of(
                            AnnexCell.count(page.next() - first + 1),
                            AnnexCell.words(area.name()),
                            AnnexCell.amount(area.meanPercent(), decimals)));
        }
        AnnexChart.bars(
                page,
                new AnnexChart.Bars(
                        telling.text("chart.areas", Map.of("year", Titles.year(telling))),
                        first,
                        NAME_COLUMN,
                        decimals,
                        telling.locale().toLanguageTag(),
                        telling.results().areas().stream().map(AreaMean::name).toList(),
                        telling.results().areas().stream().map(AreaMean::meanPercent).toList()),
                SUMMARY_CHART);
    }

    private static List<AnnexCell> row(UnitResult unit, Telling telling) {
        List<AnnexCell> row = new ArrayList<>();
        row.add(AnnexCell.count(unit.rank()));
        row.add(AnnexCell.words(telling.units().title(unit.unit())));
        for (AreaResult area : unit.areas()) {
            row.add(AnnexCell.amount(area.score(), telling.pointDecimals()));
            row.add(AnnexCell.amount(area.percent(), telling.picture().set().percentDecimals()));
        }
        return row;
    }

    private static List<AnnexCell> means(Telling telling) {
        List<AnnexCell> row = new ArrayList<>();
        row.add(new AnnexCell.Empty());
        row.add(AnnexCell.strong(telling.text("row.mean")));
        int decimals = telling.picture().set().totalDecimals();
        for (AreaMean area : telling.results().areas()) {
            row.add(AnnexCell.strong(meanPoints(area, telling).rounded(decimals), decimals));
            row.add(
                    AnnexCell.strong(
                            area.meanPercent(), telling.picture().set().percentDecimals()));
        }
        return row;
    }

    private static Fraction meanPoints(AreaMean area, Telling telling) {
        Fraction sum = Fraction.ZERO;
        int count = 0;
        for (UnitResult unit : telling.results().units()) {
            for (AreaResult each : unit.areas()) {
                if (each.code().equals(area.code())) {
                    sum = sum.plus(Fraction.of(each.score()));
                    count++;
                }
            }
        }
        return sum.over(Fraction.of(BigDecimal.valueOf(count)));
    }
}
