package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.parindex.model.AreaMean;
import vn.parindex.model.UnitResult;

/** The scores as a picture: one bar per unit or, where that would be a forest, one per area. */
final class ScoreChart implements Section {
    /** More bars than these no longer fit on a page with readable names. */
    private static final int READABLE = 25;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String tag() {
        return "bieu-do";
    }

    @Override
    public List<Block> blocks(Telling telling) {
        List<UnitResult> units = telling.results().units();
        if (units.isEmpty()) {
            return List.of(Block.says(telling.text("results.none")));
        }
        return List.of(units.size() <= READABLE ? ofUnits(telling) : ofAreas(telling));
    }

    private static Block.Bars ofUnits(Telling telling) {
        List<UnitResult> units = telling.results().units();
        return new Block.Bars(
                telling.text("chart.units", Map.of("year", Titles.year(telling))),
                telling.text("chart.total"),
                units.stream().map(unit -> telling.units().title(unit.unit())).toList(),
                units.stream().map(UnitResult::total).toList(),
                telling.pointDecimals(),
                units.stream().map(UnitResult::max).reduce(BigDecimal.ZERO, BigDecimal::max));
    }

    private static Block.Bars ofAreas(Telling telling) {
        List<AreaMean> areas = telling.results().areas();
        return new Block.Bars(
                telling.text("chart.areas", Map.of("year", Titles.year(telling))),
                telling.text("chart.percent"),
                areas.stream().map(AreaMean::name).toList(),
                areas.stream().map(AreaMean::meanPercent).toList(),
                telling.picture().set().percentDecimals(),
                HUNDRED);
    }
}
