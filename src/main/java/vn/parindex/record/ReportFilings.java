package vn.parindex.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.parindex.model.FiledReport;
import vn.parindex.model.Period;
import vn.parindex.model.ReportKind;
import vn.parindex.model.Round;
import vn.parindex.model.Unit;
import vn.parindex.model.Verdict;

/** The reports that units have written in a round. */
final class ReportFilings {

    // of one period the periodic report says more, and of two of a kind the later one counts
    private static final Comparator<FiledReport> LATEST =
            Comparator.comparing(ReportFilings::end)
                    .thenComparing(report -> report.kind() == ReportKind.PERIODIC)
                    .thenComparing(report -> report.delivery().receipt().length())
                    .thenComparing(report -> report.delivery().receipt());

    private final Handle handle;

    ReportFilings(Handle handle) {
        this.handle = handle;
    }

    /** Of every unit that has written one about the round's year, the latest. */
    List<FiledReport> latest(Round round, List<Unit> units) {
        Map<String, FiledReport> latest =
                handle
                        .select(
                                "select "
                                        + Log.DELIVERY
                                        + ", r.unit_code, r.kind, r.period, r.verdict, r.findings,"
                                        + " r.stated, r.excerpts from report r"
                                        + " join delivery d on d.sha256 = r.sha256"
                                        + " where r.round_id = ? and r.unit_code is not null"
                                        + " and r.kind <> ?",
                                round.id(),
                                ReportKind.AGGREGATE.name())
                        .map((row, context) -> filed(row))
                        .stream()
                        .filter(report -> isOf(round.year(), report))
                        .collect(
                                Collectors.toMap(
                                        FiledReport::unitCode,
                                        report -> report,
                                        (one, other) ->
                                                LATEST.compare(one, other) < 0 ? other : one));
        return units.stream()
                .flatMap(unit -> Optional.ofNullable(latest.get(unit.code())).stream())
                .toList();
    }

    private static boolean isOf(int year, FiledReport report) {
        return report.period().map(Period::year).orElse(year) == year;
    }

    private static LocalDate end(FiledReport report) {
        return report.period().map(Period::end).orElse(LocalDate.MIN);
    }

    private static FiledReport filed(ResultSet row) throws SQLException {
        return new FiledReport(
                Log.delivery(row),
                row.getString("unit_code"),
                ReportKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("period"))
                        .map(text -> Json.read(text, Json.PERIOD)),
                Verdict.valueOf(row.getString("verdict")),
                Json.read(row.getString("findings"), Json.FINDINGS),
                Json.read(row.getString("stated"), Json.STATED),
                Json.read(row.getString("excerpts"), Json.EXCERPTS));
    }
}
