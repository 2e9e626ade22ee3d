package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.model.AreaMean;
import vn.parindex.model.AreaResult;
import vn.parindex.model.UnitResult;

/** The annex of the report: rank and class of every unit, rate and rank in every area. */
final class AreaRanks implements Section {
    private static final int RANK = 9;
    private static final int NAME = 30;
    private static final int PERCENT = 12;
    private static final int CLASS = 19;
    private static final int AREAS = 95;

    @Override
    public String tag() {
        return "phu-luc";
    }

    @Override
    public List<Block> blocks(Telling telling) {
        if (telling.results().units().isEmpty()) {
            return List.of(Block.says(telling.text("results.none")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(ParagraphStyle.NOTE, telling.text("annex.note")));
        blocks.addAll(telling.tableNote());
        blocks.add(new Block.Grid(widths(telling), header(telling), rows(telling)));
        return blocks;
    }

    private static List<Integer> widths(Telling telling) {
        int areas = telling.results().areas().size();
        List<Integer> widths = new ArrayList<>(List.of(RANK, NAME, PERCENT, CLASS));
        for (int i = 0; i < areas; i++) {
            widths.add(AREAS / areas);
        }
        return widths;
    }

    private static List<List<GridCell>> header(Telling telling) {
        List<AreaMean> areas = telling.results().areas();
        List<GridCell> upper = new ArrayList<>();
        List<GridCell> lower = new ArrayList<>();
        for (String key : List.of("annex.rank", "table.unit", "annex.percent", "annex.class")) {
            upper.add(GridCell.head(telling.text(key)).startingDown());
            lower.add(GridCell.continued());
        }
        upper.add(GridCell.head(telling.text("annex.areas")).over(areas.size()));
        areas.forEach(area -> lower.add(GridCell.head(area.name())));
        return List.of(upper, lower);
    }

    private static List<List<GridCell>> rows(Telling telling) {
        List<List<GridCell>> rows = new ArrayList<>();
        for (UnitResult unit : telling.tabled()) {
            List<GridCell> row = new ArrayList<>();
            row.add(GridCell.centred(telling.number(BigDecimal.valueOf(unit.rank()))));
            row.add(GridCell.left(telling.units().title(unit.unit())));
            row.add(GridCell.centred(telling.number(unit.percent())).inBold());
            row.add(GridCell.centred(unit.classification()));
            for (AreaResult area : unit.areas()) {
                row.add(GridCell.centred(rate(area, telling)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String rate(AreaResult area, Telling telling) {
        return telling.text(
                "annex.rate",
                Map.of("percent", telling.number(area.percent()), "rank", area.rank()));
    }
}
