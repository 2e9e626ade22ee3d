package vn.parindex.record;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.parindex.model.Delivery;

/** What is written into the register, each in one transaction. */
final class Desk {
    private final Handle handle;
    private final long now;

    Desk(Handle handle, long now) {
        this.handle = handle;
        this.now = now;
    }

    Receipt arrive(Arrival arrival) {
        // the counter's row is the lock: numbers stay consecutive on PostgreSQL as well
        handle.execute("update counter set value = value where name = 'receipt'");
        Log log = new Log(handle);
        Optional<Logged> known = log.one(arrival.sha256());
        if (known.isEmpty()) {
            register(arrival);
        }
        int marked =
                handle.execute(
                        "insert into arrival (sha256, channel, mark, sender, file_name, arrived)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                        arrival.sha256(),
                        arrival.channel(),
                        arrival.mark(),
                        arrival.sender(),
                        arrival.fileName(),
                        now);
        if (marked > 0) {
            reopenForOtherSender(arrival);
        }
        Logged logged = log.one(arrival.sha256()).orElseThrow();
        return new Receipt(logged.delivery(), logged.state(), known.isEmpty());
    }

    // that one may not send it says nothing of the next who does
    private void reopenForOtherSender(Arrival arrival) {
        handle.execute(
                "update delivery set state = ?, reason = null, changed = ?"
                        + " where sha256 = ? and state = ? and reason = ?",
                State.RECEIVED.name(),
                now,
                arrival.sha256(),
                State.REFUSED.name(),
                Arrival.OTHER_UNIT);
    }

    private void register(Arrival arrival) {
        handle.execute("update counter set value = value + 1 where name = 'receipt'");
        handle.execute(
                "insert into delivery (sha256, number, file_name, channel, sender, received, size,"
                        + " state, changed) select ?, value, ?, ?, ?, ?, ?, ?, ? from counter"
                        + " where name = 'receipt'",
                arrival.sha256(),
                arrival.fileName(),
                arrival.channel(),
                arrival.sender(),
                now,
                arrival.size(),
                State.RECEIVED.name(),
                now);
    }

    int begin(Delivery delivery) {
        handle.execute("update delivery set begun = begun + 1 where sha256 = ?", delivery.sha256());
        return handle.select("select begun from delivery where sha256 = ?", delivery.sha256())
                .mapTo(Integer.class)
                .one();
    }

    void processed(Delivery delivery, Filing filing, List<String> places) {
        forget(delivery);
        handle.execute(
                "insert into submission (sha256, round_id, unit_code, verdict, total, max, scores,"
                        + " findings, cells, stated, processed)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                delivery.sha256(),
                filing.roundId(),
                filing.unitCode().orElse(null),
                filing.verdict().name(),
                filing.scores().total().toPlainString(),
                filing.scores().max().toPlainString(),
                Json.write(filing.scores(), Json.SCORES),
                Json.write(filing.findings(), Json.FINDINGS),
                Json.write(filing.cells(), Json.CELLS),
                Json.write(filing.stated(), Json.AMOUNTS),
                now);
        answers(delivery, places);
    }

    void processed(Delivery delivery, ReportFiling filing, List<String> places) {
        forget(delivery);
        handle.execute(
                "insert into report (sha256, round_id, unit_code, kind, period, verdict, findings,"
                        + " stated, excerpts, processed) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                delivery.sha256(),
                filing.roundId(),
                filing.unitCode().orElse(null),
                filing.kind().name(),
                filing.period().map(period -> Json.write(period, Json.PERIOD)).orElse(null),
                filing.verdict().name(),
                Json.write(filing.findings(), Json.FINDINGS),
                Json.write(filing.stated(), Json.STATED),
                Json.write(filing.excerpts(), Json.EXCERPTS),
                now);
        answers(delivery, places);
    }

    private void forget(Delivery delivery) {
        handle.execute("delete from submission where sha256 = ?", delivery.sha256());
        handle.execute("delete from report where sha256 = ?", delivery.sha256());
    }

    private void answers(Delivery delivery, List<String> places) {
        handle.execute("delete from answer where sha256 = ?", delivery.sha256());
        for (String place : places) {
            handle.execute(
                    "insert into answer (sha256, place) values (?, ?)", delivery.sha256(), place);
        }
        state(delivery, State.PROCESSED);
    }

    void answered(Delivery delivery) {
        handle.execute("update answer set written = ? where sha256 = ?", now, delivery.sha256());
        end(delivery, State.ANSWERED, null);
    }

    void failed(Delivery delivery) {
        handle.execute(
                "update delivery set faults = faults + 1 where sha256 = ?", delivery.sha256());
        state(delivery, State.FAILED);
    }

    /** The last word on a delivery; the count of unfinished attempts starts anew. */
    void end(Delivery delivery, State state, String reason) {
        handle.execute(
                "update delivery set state = ?, reason = ?, begun = 0, changed = ?"
                        + " where sha256 = ?",
                state.name(),
                reason,
                now,
                delivery.sha256());
    }

    int reopenFailed(int limit) {
        return handle.execute(
                "update delivery set state = ?, begun = 0, changed = ?"
                        + " where state = ? and faults < ?",
                State.RECEIVED.name(),
                now,
                State.FAILED.name(),
                limit);
    }

    int releaseTasks() {
        return handle.execute(
                "update scheduled_tasks set picked = ?, picked_by = null, last_heartbeat = null,"
                        + " version = version + 1 where picked = ?",
                false,
                true);
    }

    private void state(Delivery delivery, State state) {
        handle.execute(
                "update delivery set state = ?, changed = ? where sha256 = ?",
                state.name(),
                now,
                delivery.sha256());
    }
}
