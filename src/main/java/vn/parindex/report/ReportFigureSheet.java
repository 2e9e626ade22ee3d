package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.model.FiledReport;
import vn.parindex.model.Stated;
import vn.parindex.rulebook.ReportGuide;

/** Every figure taken from the units' reports, with the sentence that states it. */
final class ReportFigureSheet implements AnnexSheet {
    private static final List<Integer> WIDTHS = List.of(24, 34, 12, 14, 12, 22, 10, 90);

    private static final String[] COLUMNS = {
        "table.unit",
        "column.indicator",
        "column.figure",
        "column.measure",
        "column.receipt",
        "column.period",
        "column.paragraph",
        "column.quote"
    };

    @Override
    public String name() {
        return "sheet.figures";
    }

    @Override
    public void write(AnnexPage page, Telling telling, Bearings bearings) {
        page.title(
                telling.text("sheet.figures.title", Map.of("year", Titles.year(telling))),
                Titles.body(telling));
        int headerRow = page.next();
        page.header(telling.texts(COLUMNS), WIDTHS);
        Reporters reporters = new Reporters(telling);
        for (FiledReport report : reporters.reports()) {
            for (ReportGuide.Indicator indicator :
                    telling.picture().reports().guide().indicators()) {
                page.row(row(reporters, report, indicator, telling));
            }
        }
        if (page.next() == headerRow + 1) {
            page.row(List.of(AnnexCell.words(telling.text("activity.none"))));
            page.merge(headerRow + 1, headerRow + 1, 0, COLUMNS.length - 1);
            return;
        }
        page.filter(headerRow, COLUMNS.length);
    }

    private static List<AnnexCell> row(
            Reporters reporters,
            FiledReport report,
            ReportGuide.Indicator indicator,
            Telling telling) {
        Optional<Stated> stated =
                report.stated().stream()
                        .filter(each -> each.indicator().equals(indicator.code()))
                        .findFirst();
        List<AnnexCell> row = new ArrayList<>();
        row.add(AnnexCell.words(telling.units().title(reporters.unit(report))));
        row.add(AnnexCell.words(indicator.name()));
        row.add(
                stated.<AnnexCell>map(
                                each ->
                                        AnnexCell.amount(
                                                each.number(), Telling.needed(each.number())))
                        .orElseGet(() -> AnnexCell.words(telling.text("activity.missing"))));
        row.add(AnnexCell.words(indicator.measure()));
        row.add(AnnexCell.words(report.delivery().receipt()));
        row.add(AnnexCell.words(ReportPeriods.words(report.period(), telling)));
        row.add(
                stated.<AnnexCell>map(each -> AnnexCell.count(each.place().paragraph()))
                        .orElseGet(() -> AnnexCell.words("")));
        row.add(AnnexCell.words(stated.map(each -> each.place().quote()).orElse("")));
        return row;
    }
}
