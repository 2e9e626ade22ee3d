package vn.parindex.report;

import java.util.List;
import java.util.Map;
import vn.parindex.model.UnitResult;

/** Rank, total, class and blocking area of every unit, with a chart of the totals. */
final class RankingSheet implements AnnexSheet {
    private static final List<Integer> WIDTHS = List.of(7, 25, 10, 10, 9, 29, 32);
    private static final int NAME_COLUMN = 1;

    private static final String[] COLUMNS = {
        "annex.rank",
        "table.unit",
        "table.total",
        "column.max",
        "annex.percent",
        "annex.class",
        "column.blocking"
    };

    /** More bars than these are no picture any more. */
    private static final int DRAWN = 250;

    @Override
    public String name() {
        return "sheet.ranking";
    }

    @Override
    public void write(AnnexPage page, Telling telling, Bearings bearings) {
        page.title(
                telling.text("sheet.ranking.title", Map.of("year", Titles.year(telling))),
                Titles.body(telling));
        page.header(telling.texts(COLUMNS), WIDTHS);
        List<UnitResult> units = telling.results().units();
        int first = page.next();
        for (UnitResult unit : units) {
            page.row(row(unit, telling));
        }
        if (!units.isEmpty() && units.size() <= DRAWN) {
            AnnexChart.bars(
                    page,
                    new AnnexChart.Bars(
                            telling.text("chart.units", Map.of("year", Titles.year(telling))),
                            first,
                            NAME_COLUMN,
                            telling.pointDecimals(),
                            telling.locale().toLanguageTag(),
                            units.stream().map(unit -> telling.units().title(unit.unit())).toList(),
                            units.stream().map(UnitResult::total).toList()),
                    WIDTHS.size() + 1);
        }
    }

    private static List<AnnexCell> row(UnitResult unit, Telling telling) {
        return List.of(
                AnnexCell.count(unit.rank()),
                AnnexCell.words(telling.units().title(unit.unit())),
                AnnexCell.strong(unit.total(), telling.pointDecimals()),
                AnnexCell.amount(unit.max(), Telling.needed(unit.max())),
                AnnexCell.amount(unit.percent(), telling.picture().set().percentDecimals()),
                AnnexCell.words(unit.classification()),
                AnnexCell.words(unit.blockingArea().map(telling::areaName).orElse("")));
    }
}
