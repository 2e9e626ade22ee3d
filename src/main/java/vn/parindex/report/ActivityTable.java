package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.language.Written;
import vn.parindex.model.FiledReport;

/** The figures of a group of indicators: a row for each unit, the sums in the last. */
final class ActivityTable {
    private static final int NUMBER = 6;
    private static final int NAME = 22;
    private static final int SOURCE = 17;
    private static final int FIGURES = 80;

    /** More columns of figures than these get a table of their own. */
    private static final int COLUMNS = 5;

    /** With more units than these, Word shows the sums and the annex the figures of each. */
    private static final int TABLED = 100;

    private final Reporters reporters;
    private final List<Pool> pools;
    private final Telling telling;

    ActivityTable(Reporters reporters, List<Pool> pools, Telling telling) {
        this.reporters = reporters;
        this.pools = pools;
        this.telling = telling;
    }

    List<Block> of(String group, List<Pool> members) {
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < members.size(); from += COLUMNS) {
            List<Pool> columns = members.subList(from, Math.min(from + COLUMNS, members.size()));
            String key = from == 0 ? "activity.caption" : "activity.caption.more";
            blocks.add(
                    new Block.Paragraph(
                            ParagraphStyle.CAPTION, telling.text(key, Map.of("group", group))));
            if (!fits()) {
                blocks.add(
                        new Block.Paragraph(ParagraphStyle.NOTE, telling.text("activity.inAnnex")));
            }
            blocks.add(new Block.Grid(widths(columns), List.of(header(columns)), rows(columns)));
        }
        return blocks;
    }

    private boolean fits() {
        return reporters.reports().size() <= TABLED;
    }

    private static List<Integer> widths(List<Pool> columns) {
        List<Integer> widths = new ArrayList<>(List.of(NUMBER, NAME));
        columns.forEach(column -> widths.add(FIGURES / columns.size()));
        widths.add(SOURCE);
        return widths;
    }

    private List<GridCell> header(List<Pool> columns) {
        List<GridCell> header = new ArrayList<>();
        header.add(GridCell.head(telling.text("table.number")));
        header.add(GridCell.head(telling.text("table.unit")));
        for (Pool column : columns) {
            header.add(
                    GridCell.head(
                            telling.text(
                                    "activity.column",
                                    Map.of(
                                            "name", column.indicator().name(),
                                            "measure", column.indicator().measure()))));
        }
        header.add(GridCell.head(telling.text("activity.source")));
        return header;
    }

    private List<List<GridCell>> rows(List<Pool> columns) {
        List<List<GridCell>> rows = new ArrayList<>();
        if (fits()) {
            for (FiledReport report : reporters.reports()) {
                rows.add(row(rows.size() + 1, report, columns));
            }
        }
        rows.add(totals(columns));
        return rows;
    }

    private List<GridCell> row(int number, FiledReport report, List<Pool> columns) {
        List<GridCell> row = new ArrayList<>();
        row.add(GridCell.centred(Integer.toString(number)));
        row.add(GridCell.left(telling.units().title(reporters.unit(report))));
        for (Pool column : columns) {
            row.add(
                    GridCell.centred(
                            column.of(report.unitCode())
                                    .map(this::count)
                                    .orElseGet(() -> telling.text("activity.missing"))));
        }
        row.add(GridCell.centred(report.delivery().receipt()));
        return row;
    }

    private List<GridCell> totals(List<Pool> columns) {
        List<GridCell> row = new ArrayList<>();
        row.add(GridCell.centred(""));
        row.add(GridCell.left(telling.text("activity.total")).inBold());
        columns.forEach(column -> row.add(GridCell.centred(total(column)).inBold()));
        row.add(GridCell.centred(""));
        return row;
    }

    private String total(Pool pool) {
        Optional<BigDecimal> share =
                pool.indicator()
                        .whole()
                        .flatMap(
                                whole ->
                                        pools.stream()
                                                .filter(
                                                        each ->
                                                                each.indicator()
                                                                        .code()
                                                                        .equals(whole))
                                                .findFirst())
                        .flatMap(pool::share);
        return share.map(
                        percent ->
                                telling.text(
                                        "activity.share",
                                        Map.of(
                                                "sum",
                                                count(pool.sum()),
                                                "percent",
                                                telling.percent(percent))))
                .orElseGet(() -> count(pool.sum()));
    }

    private String count(BigDecimal number) {
        return Written.number(number, Telling.needed(number), telling.locale());
    }
}
