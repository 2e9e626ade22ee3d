package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.language.FindingText;
import vn.parindex.model.FiledReport;
import vn.parindex.model.Finding;
import vn.parindex.model.Standing;

/** What is still wrong in the newest scorecard and report of each unit, the gravest first. */
final class FindingSheet implements AnnexSheet {
    private static final List<Integer> WIDTHS = List.of(24, 14, 12, 26, 26, 10, 90);

    private static final String[] COLUMNS = {
        "table.unit",
        "column.receipt",
        "column.severity",
        "column.finding",
        "column.place",
        "column.more",
        "column.message"
    };

    @Override
    public String name() {
        return "sheet.findings";
    }

    @Override
    public void write(AnnexPage page, Telling telling, Bearings bearings) {
        page.title(
                telling.text("sheet.findings.title", Map.of("year", Titles.year(telling))),
                Titles.body(telling));
        int headerRow = page.next();
        page.header(telling.texts(COLUMNS), WIDTHS);
        for (Standing standing : telling.standings()) {
            for (Finding finding : Findings.open(standing)) {
                AnnexCell unit = AnnexCell.words(telling.units().title(standing.unit()));
                String receipt = standing.latest().orElseThrow().delivery().receipt();
                AnnexCell place =
                        CellLink.to(finding.place(), receipt, bearings, telling.text("place.file"));
                List<AnnexCell> row = new ArrayList<>(List.of(unit, AnnexCell.words(receipt)));
                row.addAll(about(finding, place, telling));
                page.row(row);
            }
        }
        reports(page, telling, bearings);
        if (page.next() == headerRow + 1) {
            page.row(List.of(AnnexCell.words(telling.text("open.none"))));
            page.merge(headerRow + 1, headerRow + 1, 0, COLUMNS.length - 1);
            return;
        }
        page.filter(headerRow, COLUMNS.length);
    }

    /** What stands in the units' own reports, the newest of each. */
    private static void reports(AnnexPage page, Telling telling, Bearings bearings) {
        Reporters reporters = new Reporters(telling);
        for (FiledReport report : reporters.reports()) {
            String receipt = report.delivery().receipt();
            for (Finding finding : report.findings()) {
                AnnexCell place =
                        CellLink.to(finding.place(), receipt, bearings, telling.text("place.file"));
                List<AnnexCell> row = new ArrayList<>();
                row.add(AnnexCell.words(telling.units().title(reporters.unit(report))));
                row.add(AnnexCell.words(receipt));
                row.addAll(about(finding, place, telling));
                page.row(row);
            }
        }
    }

    private static List<AnnexCell> about(Finding finding, AnnexCell place, Telling telling) {
        FindingText texts = new FindingText(telling.locale());
        return List.of(
                AnnexCell.words(telling.text("severity." + finding.severity().name())),
                AnnexCell.words(texts.title(finding.code())),
                place,
                AnnexCell.count(finding.places().size() - 1),
                AnnexCell.words(texts.message(finding)));
    }
}
