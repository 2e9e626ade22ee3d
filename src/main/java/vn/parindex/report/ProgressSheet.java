package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.model.Filed;
import vn.parindex.model.Place;
import vn.parindex.model.Severity;
import vn.parindex.model.Standing;

/** Who has sent what, when, and how it stands. */
final class ProgressSheet implements AnnexSheet {
    private static final List<Integer> WIDTHS = List.of(26, 26, 10, 18, 14, 9, 9, 9, 16, 40);

    @Override
    public String name() {
        return "sheet.progress";
    }

    @Override
    public void write(AnnexPage page, Telling telling, Bearings bearings) {
        page.title(
                telling.text("sheet.progress.title", Map.of("year", Titles.year(telling))),
                Titles.body(telling));
        List<String> header =
                telling.texts(
                        "table.unit",
                        "column.stage",
                        "column.versions",
                        "column.received",
                        "column.punctual",
                        "column.errors",
                        "column.warnings",
                        "column.notes",
                        "column.receipt",
                        "column.file");
        int headerRow = page.next();
        page.header(header, WIDTHS);
        telling.standings().forEach(standing -> page.row(row(standing, telling, bearings)));
        page.filter(headerRow, header.size());
    }

    private static List<AnnexCell> row(Standing standing, Telling telling, Bearings bearings) {
        List<AnnexCell> row = new ArrayList<>();
        row.add(AnnexCell.words(telling.units().title(standing.unit())));
        row.add(AnnexCell.words(telling.text("stage." + standing.stage().name())));
        row.add(AnnexCell.count(standing.versions()));
        Optional<Filed> latest = standing.latest();
        if (latest.isEmpty()) {
            for (int column = row.size(); column < WIDTHS.size(); column++) {
                row.add(new AnnexCell.Empty());
            }
            return row;
        }
        Filed filed = latest.get();
        String receipt = filed.delivery().receipt();
        row.add(new AnnexCell.Moment(bearings.local(filed.delivery().received())));
        row.add(
                AnnexCell.words(
                        telling.text(Rollout.isLate(standing) ? "punctual.no" : "punctual.yes")));
        for (Severity severity : Severity.values()) {
            row.add(AnnexCell.count(Findings.count(standing, severity)));
        }
        row.add(AnnexCell.words(receipt));
        row.add(CellLink.to(Place.file(), receipt, bearings, filed.delivery().fileName()));
        return row;
    }
}
