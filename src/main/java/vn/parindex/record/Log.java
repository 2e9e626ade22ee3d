package vn.parindex.record;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.parindex.model.Delivery;
import vn.parindex.model.Verdict;

/** What is read from the register about deliveries. */
final class Log {
    static final String DELIVERY =
            "d.number, d.sha256, d.file_name, d.channel, d.sender, d.received, d.size";

    private static final String LOGGED =
            "select "
                    + DELIVERY
                    + ", d.state, d.reason, d.changed,"
                    + " coalesce(s.unit_code, r.unit_code) as unit_code,"
                    + " coalesce(s.verdict, r.verdict) as verdict from delivery d"
                    + " left join submission s on s.sha256 = d.sha256"
                    + " left join report r on r.sha256 = d.sha256";

    private final Handle handle;

    Log(Handle handle) {
        this.handle = handle;
    }

    Optional<Logged> one(String sha256) {
        return handle.select(LOGGED + " where d.sha256 = ?", sha256)
                .map((row, context) -> logged(row))
                .findOne();
    }

    List<Logged> all() {
        return handle.select(LOGGED + " order by d.number")
                .map((row, context) -> logged(row))
                .list();
    }

    List<Delivery> unfinished() {
        return handle.select(
                        "select "
                                + DELIVERY
                                + " from delivery d where state in (?, ?)"
                                + " order by begun, number",
                        State.RECEIVED.name(),
                        State.PROCESSED.name())
                .map((row, context) -> delivery(row))
                .list();
    }

    /** Every time that this content came in, the first time first. */
    List<Arrival> arrivals(String sha256) {
        return handle.select(
                        "select a.sha256, a.file_name, a.channel, a.sender, a.mark, d.size"
                                + " from arrival a join delivery d on d.sha256 = a.sha256"
                                + " where a.sha256 = ? order by a.arrived, a.channel, a.mark",
                        sha256)
                .map(
                        (row, context) ->
                                new Arrival(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getLong(6)))
                .list();
    }

    String stamp() {
        return Stream.of("delivery", "mail", "outbox").map(this::stamp).collect(joining("/"));
    }

    private String stamp(String table) {
        return handle.select("select count(*), max(changed) from " + table)
                .map((row, context) -> row.getLong(1) + "@" + row.getLong(2))
                .one();
    }

    Map<String, List<String>> answers() {
        record Place(String receipt, String place) {}
        return handle
                .select(
                        "select d.number, a.place from answer a"
                                + " join delivery d on d.sha256 = a.sha256"
                                + " where a.written is not null order by d.number, a.place")
                .map((row, context) -> new Place(receipt(row.getLong(1)), row.getString(2)))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Place::receipt,
                                TreeMap::new,
                                Collectors.mapping(Place::place, Collectors.toList())));
    }

    static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                receipt(row.getLong("number")),
                row.getString("sha256"),
                row.getString("file_name"),
                row.getString("channel"),
                row.getString("sender"),
                Instant.ofEpochMilli(row.getLong("received")),
                row.getLong("size"));
    }

    private static Logged logged(ResultSet row) throws SQLException {
        return new Logged(
                delivery(row),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("unit_code")),
                Optional.ofNullable(row.getString("verdict")).map(Verdict::valueOf),
                Optional.ofNullable(row.getString("reason")),
                Instant.ofEpochMilli(row.getLong("changed")));
    }

    private static String receipt(long number) {
        return String.format(Locale.ROOT, "TN-%05d", number);
    }
}
