package vn.parindex.record;

import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.parindex.model.Delivery;
import vn.parindex.model.FiledReport;
import vn.parindex.model.Round;
import vn.parindex.model.Standing;
import vn.parindex.model.Unit;

/** The durable memory: deliveries, submissions, scores, findings, answers. */
public final class Register implements AutoCloseable {
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final InstantSource clock;

    private Register(HikariDataSource pool, InstantSource clock) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        this.clock = clock;
    }

    /** Opens the register, creating or upgrading its tables. */
    public static Register open(Database database, InstantSource clock) {
        return new Register(Pool.open(database), clock);
    }

    /** The connections, for the tasks that lie in the same database. */
    public DataSource dataSource() {
        return pool;
    }

    /** Notes that content came in; the first time it becomes a delivery with a receipt number. */
    public Receipt arrive(Arrival arrival) {
        return jdbi.inTransaction(handle -> desk(handle).arrive(arrival));
    }

    /** The delivery with this content. */
    public Optional<Logged> find(String sha256) {
        return jdbi.withHandle(handle -> new Log(handle).one(sha256));
    }

    /** All deliveries in the order of their receipt numbers. */
    public List<Logged> log() {
        return jdbi.withHandle(handle -> new Log(handle).all());
    }

    /**
     * Deliveries on which work is still to be done: those first that were begun least often, so
     * that one on which the process dies keeps no other waiting, and of these the oldest.
     */
    public List<Delivery> unfinished() {
        return jdbi.withHandle(handle -> new Log(handle).unfinished());
    }

    /** How often work on a delivery has begun without an end, this time included. */
    public int begin(Delivery delivery) {
        return jdbi.inTransaction(handle -> desk(handle).begin(delivery));
    }

    /** Records what was read and found, and where the answer will lie. */
    public void processed(Delivery delivery, Filing filing, List<String> places) {
        jdbi.useTransaction(handle -> desk(handle).processed(delivery, filing, places));
    }

    /** Records what was read and found in a report, and where the answer will lie. */
    public void processed(Delivery delivery, ReportFiling filing, List<String> places) {
        jdbi.useTransaction(handle -> desk(handle).processed(delivery, filing, places));
    }

    /** The answer lies where it should. */
    public void answered(Delivery delivery) {
        jdbi.useTransaction(handle -> desk(handle).answered(delivery));
    }

    /** The sender was told why this can't be taken. */
    public void refused(Delivery delivery, String reason) {
        jdbi.useTransaction(handle -> desk(handle).end(delivery, State.REFUSED, reason));
    }

    /** We could not process it. */
    public void failed(Delivery delivery) {
        jdbi.useTransaction(handle -> desk(handle).failed(delivery));
    }

    /** Opens again what failed fewer than so many times; gives their number. */
    public int reopenFailed(int limit) {
        return jdbi.inTransaction(handle -> desk(handle).reopenFailed(limit));
    }

    /** Frees tasks that a killed process held; only for the one who owns the register alone. */
    public int releaseTasks() {
        return jdbi.inTransaction(handle -> desk(handle).releaseTasks());
    }

    /** Where every unit stands, in the order given. */
    public List<Standing> standings(Round round, List<Unit> units, ZoneId zone) {
        return jdbi.withHandle(handle -> new Filings(handle, round, zone).standings(units));
    }

    /** Of every unit the latest report about the round's year, in the order given. */
    public List<FiledReport> reports(Round round, List<Unit> units) {
        return jdbi.withHandle(handle -> new ReportFilings(handle).latest(round, units));
    }

    /** What a unit stated in its newest scorecard, by row code; empty when it has sent none. */
    public Map<String, BigDecimal> stated(Round round, Unit unit) {
        return jdbi.withHandle(handle -> Filings.stated(handle, round, unit));
    }

    /** Every time that this content came in, the first time first. */
    public List<Arrival> arrivals(String sha256) {
        return jdbi.withHandle(handle -> new Log(handle).arrivals(sha256));
    }

    /** The mails. */
    public MailBook mails() {
        return new MailBook(jdbi, clock);
    }

    /** Differs from an earlier one when anything was recorded since. */
    public String stamp() {
        return jdbi.withHandle(handle -> new Log(handle).stamp());
    }

    /** Where answers were written, by receipt number. */
    public Map<String, List<String>> answers() {
        return jdbi.withHandle(handle -> new Log(handle).answers());
    }

    private Desk desk(Handle handle) {
        return new Desk(handle, clock.millis());
    }

    @Override
    public void close() {
        pool.close();
    }
}
