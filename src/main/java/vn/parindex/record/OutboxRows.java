package vn.parindex.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table of mails to be sent. */
final class OutboxRows {
    private static final String ROW =
            "select name, account, recipient, kind, message_id, sha256, state, attempts, said,"
                    + " written from outbox";

    private final Handle handle;
    private final long now;

    OutboxRows(Handle handle, long now) {
        this.handle = handle;
        this.now = now;
    }

    boolean put(OutboxRow row) {
        return handle.execute(
                        "insert into outbox (name, account, recipient, kind, message_id, sha256,"
                                + " state, written, changed) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict do nothing",
                        row.name(),
                        row.account(),
                        row.recipient(),
                        row.kind(),
                        row.messageId(),
                        row.sha256(),
                        row.state().name(),
                        now,
                        now)
                > 0;
    }

    Optional<OutboxRow> one(String name) {
        return handle.select(ROW + " where name = ?", name)
                .map((row, context) -> row(row))
                .findOne();
    }

    Optional<OutboxRow> withContent(String sha256) {
        return handle.select(ROW + " where sha256 = ?", sha256)
                .map((row, context) -> row(row))
                .findOne();
    }

    List<OutboxRow> all() {
        return handle.select(ROW + " order by written, name")
                .map((row, context) -> row(row))
                .list();
    }

    /** A row that is being sent has been tried once more. */
    void change(String name, OutboxRow.State state, String said) {
        handle.execute(
                "update outbox set state = ?, said = ?, changed = ?, attempts = attempts + ?"
                        + " where name = ?",
                state.name(),
                said,
                now,
                state == OutboxRow.State.SENDING ? 1 : 0,
                name);
    }

    int count(String recipient, Optional<String> kind, Instant since) {
        String narrower = kind.isPresent() ? " and kind = ?" : " and kind <> ?";
        return handle.select(
                        "select count(*) from outbox where recipient = ? and written >= ?"
                                + narrower,
                        recipient,
                        since.toEpochMilli(),
                        kind.orElse(""))
                .mapTo(Integer.class)
                .one();
    }

    private static OutboxRow row(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getString("name"),
                row.getString("account"),
                row.getString("recipient"),
                row.getString("kind"),
                row.getString("message_id"),
                row.getString("sha256"),
                OutboxRow.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("said")),
                Instant.ofEpochMilli(row.getLong("written")));
    }
}
