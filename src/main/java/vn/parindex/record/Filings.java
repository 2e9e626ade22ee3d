package vn.parindex.record;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.parindex.model.Delivery;
import vn.parindex.model.Filed;
import vn.parindex.model.Round;
import vn.parindex.model.Stage;
import vn.parindex.model.Standing;
import vn.parindex.model.Unit;
import vn.parindex.model.Verdict;

/** The versions that units have filed in a round, and which of them counts. */
final class Filings {

    private final Handle handle;
    private final Round round;
    private final ZoneId zone;

    Filings(Handle handle, Round round, ZoneId zone) {
        this.handle = handle;
        this.round = round;
        this.zone = zone;
    }

    List<Standing> standings(List<Unit> units) {
        // versions are counted by receipt number, so that they don't depend on which of two
        // deliveries was processed first
        Map<String, List<Version>> versions =
                handle
                        .select(
                                "select "
                                        + Log.DELIVERY
                                        + ", s.unit_code, s.verdict from submission s"
                                        + " join delivery d on d.sha256 = s.sha256"
                                        + " where s.round_id = ? and s.unit_code is not null"
                                        + " order by d.number",
                                round.id())
                        .map((row, context) -> version(row))
                        .stream()
                        .collect(Collectors.groupingBy(Version::unitCode));
        return units.stream()
                .map(unit -> standing(unit, versions.getOrDefault(unit.code(), List.of())))
                .toList();
    }

    /** The newest says what the unit means now, whether it counts or not. */
    static Map<String, BigDecimal> stated(Handle handle, Round round, Unit unit) {
        return handle.select(
                        "select s.stated from submission s join delivery d on d.sha256 = s.sha256"
                                + " where s.round_id = ? and s.unit_code = ?"
                                + " and s.stated is not null order by d.number desc limit 1",
                        round.id(),
                        unit.code())
                .map((row, context) -> Json.read(row.getString(1), Json.AMOUNTS))
                .findOne()
                .orElse(Map.of());
    }

    private Standing standing(Unit unit, List<Version> versions) {
        if (versions.isEmpty()) {
            return new Standing(unit, Stage.MISSING, Optional.empty(), Optional.empty(), 0);
        }
        int last = versions.size() - 1;
        Filed latest = filed(versions.get(last), last + 1);
        int counting = last;
        while (counting >= 0 && !counts(versions.get(counting))) {
            counting--;
        }
        if (counting < 0) {
            return new Standing(
                    unit,
                    Stage.NEEDS_CORRECTION,
                    Optional.empty(),
                    Optional.of(latest),
                    versions.size());
        }
        Filed counted = counting == last ? latest : filed(versions.get(counting), counting + 1);
        return new Standing(
                unit, Stage.VALID, Optional.of(counted), Optional.of(latest), versions.size());
    }

    private boolean counts(Version version) {
        return version.verdict().counts() && !reached(round.lock(), version.delivery().received());
    }

    private Filed filed(Version version, int number) {
        return handle.select(
                        "select scores, findings, cells from submission where sha256 = ?",
                        version.delivery().sha256())
                .map(
                        (row, context) ->
                                new Filed(
                                        version.delivery(),
                                        version.unitCode(),
                                        number,
                                        version.verdict(),
                                        passed(round.deadline(), version.delivery().received()),
                                        Json.read(row.getString(1), Json.SCORES),
                                        Json.read(row.getString(2), Json.FINDINGS),
                                        Json.read(row.getString(3), Json.CELLS)))
                .one();
    }

    private boolean reached(Optional<LocalDateTime> moment, Instant time) {
        return moment.filter(at -> !time.isBefore(at.atZone(zone).toInstant())).isPresent();
    }

    private boolean passed(Optional<LocalDateTime> moment, Instant time) {
        return moment.filter(at -> time.isAfter(at.atZone(zone).toInstant())).isPresent();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                Log.delivery(row),
                row.getString("unit_code"),
                Verdict.valueOf(row.getString("verdict")));
    }

    private record Version(Delivery delivery, String unitCode, Verdict verdict) {}
}
