package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.model.AreaMean;
import vn.parindex.model.AreaResult;
import vn.parindex.model.UnitResult;

/** The result table: every unit with its total and its areas, the rates in the last row. */
final class ResultTable implements Section {
    private static final int NUMBER = 7;
    private static final int NAME = 30;
    private static final int TOTAL = 15;
    private static final int AREAS = 100;

    @Override
    public String tag() {
        return "bang-ket-qua";
    }

    @Override
    public List<Block> blocks(Telling telling) {
        if (telling.results().units().isEmpty()) {
            return List.of(Block.says(telling.text("results.none")));
        }
        String caption = telling.text("table.caption", Map.of("year", Titles.year(telling)));
        return List.of(
                new Block.Paragraph(ParagraphStyle.CAPTION, caption),
                new Block.Grid(widths(telling), header(telling), rows(telling)));
    }

    private static List<Integer> widths(Telling telling) {
        int areas = telling.results().areas().size();
        List<Integer> widths = new ArrayList<>(List.of(NUMBER, NAME, TOTAL));
        for (int i = 0; i < areas; i++) {
            widths.add(AREAS / areas);
        }
        return widths;
    }

    private static List<List<GridCell>> header(Telling telling) {
        List<AreaMean> areas = telling.results().areas();
        List<GridCell> upper =
                List.of(
                        GridCell.head(telling.text("table.number")).startingDown(),
                        GridCell.head(telling.text("table.unit")).startingDown(),
                        GridCell.head(telling.text("table.total")).startingDown(),
                        GridCell.head(telling.text("table.areas")).over(areas.size()));
        List<GridCell> lower = new ArrayList<>();
        for (int i = 0; i < upper.size() - 1; i++) {
            lower.add(GridCell.continued());
        }
        areas.forEach(area -> lower.add(GridCell.head(area.name())));
        return List.of(upper, lower);
    }

    private static List<List<GridCell>> rows(Telling telling) {
        Map<String, List<UnitResult>> blocks =
                telling.results().units().stream()
                        .collect(
                                Collectors.groupingBy(
                                        result -> result.unit().block(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<List<GridCell>> rows = new ArrayList<>();
        blocks.forEach(
                (block, units) -> {
                    if (blocks.size() > 1) {
                        rows.add(blockRow(block, telling));
                    }
                    for (int i = 0; i < units.size(); i++) {
                        rows.add(unitRow(i + 1, units.get(i), telling));
                    }
                });
        rows.add(rates(telling));
        return rows;
    }

    private static List<GridCell> blockRow(String block, Telling telling) {
        int columns = widths(telling).size();
        String name = block.isBlank() ? telling.text("table.otherBlock") : block;
        return List.of(GridCell.left(name).inBold().over(columns));
    }

    private static List<GridCell> unitRow(int number, UnitResult unit, Telling telling) {
        List<GridCell> row = new ArrayList<>();
        row.add(GridCell.centred(telling.number(BigDecimal.valueOf(number))));
        row.add(GridCell.left(telling.units().title(unit.unit())));
        row.add(GridCell.centred(telling.ofMax(unit.total(), unit.max())).inBold());
        for (AreaResult area : unit.areas()) {
            row.add(GridCell.centred(telling.ofMax(area.score(), area.max())));
        }
        return row;
    }

    private static List<GridCell> rates(Telling telling) {
        List<GridCell> row = new ArrayList<>();
        row.add(GridCell.centred(""));
        row.add(GridCell.left(telling.text("table.rates")).inBold());
        row.add(GridCell.centred(telling.number(telling.results().meanPercent())).inBold());
        for (AreaMean area : telling.results().areas()) {
            row.add(GridCell.centred(telling.number(area.meanPercent())).inBold());
        }
        return row;
    }
}
