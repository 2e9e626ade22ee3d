package vn.parindex.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The tables of mails. */
final class MailRows {
    private static final String MAIL =
            "select m.sha256, m.account, m.message_id, m.sender, m.subject, m.arrived, m.size,"
                    + " m.state, m.reason, m.accepted, m.faults from mail m";
    private static final String ENCLOSURE =
            "select e.mail, e.number, e.sha256, e.file_name, e.role, e.size, e.named"
                    + " from enclosure e";

    private final Handle handle;
    private final long now;

    MailRows(Handle handle, long now) {
        this.handle = handle;
        this.now = now;
    }

    Optional<Mail> at(MailSpot spot) {
        return handle.select(
                        MAIL
                                + " join mail_place p on p.sha256 = m.sha256 where p.account = ?"
                                + " and p.folder = ? and p.validity = ? and p.uid = ?",
                        spot.account(),
                        spot.folder(),
                        spot.validity(),
                        spot.uid())
                .map((row, context) -> mail(row))
                .findOne();
    }

    Optional<Mail> one(String sha256) {
        return handle.select(MAIL + " where m.sha256 = ?", sha256)
                .map((row, context) -> mail(row))
                .findOne();
    }

    Mail arrive(MailSpot spot, String sha256, long size) {
        handle.execute(
                "insert into mail (sha256, account, arrived, size, state, changed)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                sha256,
                spot.account(),
                now,
                size,
                MailState.RECEIVED.name(),
                now);
        handle.execute(
                "insert into mail_place (account, folder, validity, uid, sha256)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing",
                spot.account(),
                spot.folder(),
                spot.validity(),
                spot.uid(),
                sha256);
        return one(sha256).orElseThrow();
    }

    void moved(MailSpot spot) {
        handle.execute(
                "update mail_place set moved = 1"
                        + " where account = ? and folder = ? and validity = ? and uid = ?",
                spot.account(),
                spot.folder(),
                spot.validity(),
                spot.uid());
    }

    int begin(String sha256) {
        handle.execute("update mail set begun = begun + 1 where sha256 = ?", sha256);
        return handle.select("select begun from mail where sha256 = ?", sha256)
                .mapTo(Integer.class)
                .one();
    }

    void read(String sha256, MailBook.Header header) {
        handle.execute(
                "update mail set message_id = ?, sender = ?, subject = ? where sha256 = ?",
                header.messageId().orElse(null),
                header.sender().orElse(null),
                header.subject(),
                sha256);
    }

    List<Mail> withMessageId(String messageId) {
        return handle.select(
                        MAIL + " where m.message_id = ? order by m.arrived, m.sha256", messageId)
                .map((row, context) -> mail(row))
                .list();
    }

    List<Mail> in(MailState state) {
        return handle.select(MAIL + " where m.state = ? order by m.arrived, m.sha256", state.name())
                .map((row, context) -> mail(row))
                .list();
    }

    void end(String sha256, MailState state, String reason) {
        handle.execute(
                "update mail set state = ?, reason = ?, begun = 0, changed = ? where sha256 = ?",
                state.name(),
                reason,
                now,
                sha256);
    }

    void accept(String sha256) {
        handle.execute("update mail set accepted = 1 where sha256 = ?", sha256);
        end(sha256, MailState.RECEIVED, null);
    }

    void failed(String sha256) {
        handle.execute(
                "update mail set faults = faults + 1, begun = 0, state = ?, changed = ?"
                        + " where sha256 = ?",
                MailState.FAILED.name(),
                now,
                sha256);
    }

    int reopenFailed(int limit) {
        return handle.execute(
                "update mail set state = ?, changed = ? where state = ? and faults < ?",
                MailState.RECEIVED.name(),
                now,
                MailState.FAILED.name(),
                limit);
    }

    void enclose(String mail, List<Enclosure> enclosures) {
        handle.execute("delete from enclosure where mail = ?", mail);
        for (Enclosure each : enclosures) {
            handle.execute(
                    "insert into enclosure (mail, number, sha256, file_name, role, size, named)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    mail,
                    each.number(),
                    each.sha256(),
                    each.fileName(),
                    each.role().name(),
                    each.size(),
                    Json.write(each.named(), Json.WORDS));
        }
    }

    List<Enclosure> enclosures(String mail) {
        return handle.select(ENCLOSURE + " where e.mail = ? order by e.number", mail)
                .map((row, context) -> enclosure(row))
                .list();
    }

    List<Enclosure> evidenceWith(String delivery) {
        return handle.select(
                        ENCLOSURE
                                + " where e.role = ? and e.mail in (select o.mail from enclosure o"
                                + " where o.sha256 = ? and o.role = ?) order by e.mail, e.number",
                        Enclosure.Role.EVIDENCE.name(),
                        delivery,
                        Enclosure.Role.DELIVERY.name())
                .map((row, context) -> enclosure(row))
                .list();
    }

    /** All evidence that came from those who sent this delivery, with any of their mails. */
    List<Enclosure> evidenceOfSenders(String delivery) {
        return handle.select(
                        ENCLOSURE
                                + " where e.role = ? and e.mail in (select m.sha256 from mail m"
                                + " where m.sender in (select n.sender from mail n"
                                + " join enclosure o on o.mail = n.sha256"
                                + " where o.sha256 = ? and o.role = ?)) order by e.mail, e.number",
                        Enclosure.Role.EVIDENCE.name(),
                        delivery,
                        Enclosure.Role.DELIVERY.name())
                .map((row, context) -> enclosure(row))
                .list();
    }

    private static Mail mail(ResultSet row) throws SQLException {
        return new Mail(
                row.getString("sha256"),
                row.getString("account"),
                Optional.ofNullable(row.getString("message_id")),
                Optional.ofNullable(row.getString("sender")),
                Optional.ofNullable(row.getString("subject")).orElse(""),
                Instant.ofEpochMilli(row.getLong("arrived")),
                row.getLong("size"),
                MailState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("reason")),
                row.getInt("accepted") > 0,
                row.getInt("faults"));
    }

    private static Enclosure enclosure(ResultSet row) throws SQLException {
        return new Enclosure(
                row.getString("mail"),
                row.getInt("number"),
                row.getString("sha256"),
                row.getString("file_name"),
                Enclosure.Role.valueOf(row.getString("role")),
                row.getLong("size"),
                Json.read(row.getString("named"), Json.WORDS));
    }
}
