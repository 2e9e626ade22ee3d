package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.model.AreaMean;
import vn.parindex.model.AreaResult;
import vn.parindex.model.UnitResult;

/** The result table: every unit with its total and its areas, the rates in the last row. */
final class ResultTable implements Section {
    private static final int NUMBER = 6;
    private static final int NAME = 27;
    private static final int TOTAL = 13;
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
        HeaderMaxima maxima = new HeaderMaxima(telling);
        String caption = telling.text("table.caption", Map.of("year", Titles.year(telling)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(ParagraphStyle.CAPTION, caption));
        blocks.addAll(telling.tableNote());
        blocks.add(new Block.Grid(widths(telling), header(telling, maxima), rows(telling, maxima)));
        return blocks;
    }

    private static List<Integer> widths(Telling telling) {
        int areas = telling.results().areas().size();
        List<Integer> widths = new ArrayList<>(List.of(NUMBER, NAME, TOTAL));
        for (int i = 0; i < areas; i++) {
            widths.add(AREAS / areas);
        }
        return widths;
    }

    private static List<List<GridCell>> header(Telling telling, HeaderMaxima maxima) {
        List<AreaMean> areas = telling.results().areas();
        String total = headed(telling.text("table.total"), maxima.total(), telling);
        List<GridCell> upper =
                List.of(
                        GridCell.head(telling.text("table.number")).startingDown(),
                        GridCell.head(telling.text("table.unit")).startingDown(),
                        GridCell.head(total).startingDown(),
                        GridCell.head(telling.text("table.areas")).over(areas.size()));
        List<GridCell> lower = new ArrayList<>();
        for (int i = 0; i < upper.size() - 1; i++) {
            lower.add(GridCell.continued());
        }
        for (AreaMean area : areas) {
            lower.add(GridCell.head(headed(area.name(), maxima.area(area.code()), telling)));
        }
        return List.of(upper, lower);
    }

    private static String headed(String name, Optional<BigDecimal> max, Telling telling) {
        return max.map(points -> telling.text("table.max", Map.of("name", name, "max", points)))
                .orElse(name);
    }

    private static List<List<GridCell>> rows(Telling telling, HeaderMaxima maxima) {
        Map<String, List<UnitResult>> blocks =
                telling.tabled().stream()
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
                        rows.add(unitRow(i + 1, units.get(i), telling, maxima));
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

    private static List<GridCell> unitRow(
            int number, UnitResult unit, Telling telling, HeaderMaxima maxima) {
        List<GridCell> row = new ArrayList<>();
        row.add(GridCell.centred(telling.number(BigDecimal.valueOf(number))));
        row.add(GridCell.left(telling.units().title(unit.unit())));
        String total =
                maxima.total().isPresent()
                        ? telling.points(unit.total())
                        : telling.ofMax(unit.total(), unit.max());
        row.add(GridCell.centred(total).inBold());
        for (AreaResult area : unit.areas()) {
            String points =
                    maxima.area(area.code()).isPresent()
                            ? telling.points(area.score())
                            : telling.ofMax(area.score(), area.max());
            row.add(GridCell.centred(points));
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
