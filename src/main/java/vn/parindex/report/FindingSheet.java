package vn.parindex.report;

import java.util.List;
import java.util.Map;
import vn.parindex.language.FindingText;
import vn.parindex.model.Filed;
import vn.parindex.model.Finding;
import vn.parindex.model.Standing;

/** What is still wrong in the newest scorecard of each unit, the gravest first. */
final class FindingSheet implements AnnexSheet {
    private static final List<Integer> WIDTHS = List.of(24, 14, 12, 26, 26, 10, 90);

    @Override
    public String name() {
        return "sheet.findings";
    }

    @Override
    public void write(AnnexPage page, Telling telling, Bearings bearings) {
        page.title(
                telling.text("sheet.findings.title", Map.of("year", Titles.year(telling))),
                Titles.body(telling));
        List<String> header =
                telling.texts(
                        "table.unit",
                        "column.receipt",
                        "column.severity",
                        "column.finding",
                        "column.cell",
                        "column.more",
                        "column.message");
        int headerRow = page.next();
        page.header(header, WIDTHS);
        FindingText texts = new FindingText(telling.locale());
        for (Standing standing : telling.standings()) {
            for (Finding finding : Findings.open(standing)) {
                Filed filed = standing.latest().orElseThrow();
                String receipt = filed.delivery().receipt();
                page.row(
                        List.of(
                                AnnexCell.words(telling.units().title(standing.unit())),
                                AnnexCell.words(receipt),
                                AnnexCell.words(
                                        telling.text("severity." + finding.severity().name())),
                                AnnexCell.words(texts.title(finding.code())),
                                CellLink.to(
                                        finding.place(),
                                        receipt,
                                        bearings,
                                        telling.text("place.file")),
                                AnnexCell.count(finding.places().size() - 1),
                                AnnexCell.words(texts.message(finding))));
            }
        }
        if (page.next() == headerRow + 1) {
            page.row(List.of(AnnexCell.words(telling.text("open.none"))));
            page.merge(headerRow + 1, headerRow + 1, 0, header.size() - 1);
            return;
        }
        page.filter(headerRow, header.size());
    }
}
