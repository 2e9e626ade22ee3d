package vn.parindex.record;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The mails in the register: what came, where it lay, what it brought. */
public final class MailBook {
    private final Jdbi jdbi;
    private final InstantSource clock;

    MailBook(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** The mail that lies or lay there. */
    public Optional<Mail> at(MailSpot spot) {
        return jdbi.withHandle(handle -> new MailRows(handle, clock.millis()).at(spot));
    }

    /** The mail with these bytes. */
    public Optional<Mail> find(String sha256) {
        return jdbi.withHandle(handle -> new MailRows(handle, clock.millis()).one(sha256));
    }

    /** Notes that a mail lies there; the same bytes at another place are the same mail. */
    public Mail arrive(MailSpot spot, String sha256, long size) {
        return jdbi.inTransaction(
                handle -> new MailRows(handle, clock.millis()).arrive(spot, sha256, size));
    }

    /** The mail was moved away from there. */
    public void moved(MailSpot spot) {
        jdbi.useTransaction(handle -> new MailRows(handle, clock.millis()).moved(spot));
    }

    /** How often work on a mail has begun without an end, this time included. */
    public int begin(String sha256) {
        return jdbi.inTransaction(handle -> new MailRows(handle, clock.millis()).begin(sha256));
    }

    /** What its header says. */
    public void read(String sha256, Header header) {
        jdbi.useTransaction(handle -> new MailRows(handle, clock.millis()).read(sha256, header));
    }

    /** What is kept of a mail's header. */
    public record Header(Optional<String> messageId, Optional<String> sender, String subject) {}

    /** Other mails with this Message-ID, the first to come first. */
    public List<Mail> withMessageId(String messageId) {
        return jdbi.withHandle(
                handle -> new MailRows(handle, clock.millis()).withMessageId(messageId));
    }

    /** Mails on which work is still to be done, the oldest first. */
    public List<Mail> unfinished() {
        return in(MailState.RECEIVED);
    }

    /** Mails in a state, the oldest first. */
    public List<Mail> in(MailState state) {
        return jdbi.withHandle(handle -> new MailRows(handle, clock.millis()).in(state));
    }

    /** The last word on a mail that is not answered by the outbox. */
    public void end(String sha256, MailState state, String reason) {
        jdbi.useTransaction(
                handle -> new MailRows(handle, clock.millis()).end(sha256, state, reason));
    }

    /** The operator vouches for its sender: it is worked on after all. */
    public void accept(String sha256) {
        jdbi.useTransaction(handle -> new MailRows(handle, clock.millis()).accept(sha256));
    }

    /** We could not process it. */
    public void failed(String sha256) {
        jdbi.useTransaction(handle -> new MailRows(handle, clock.millis()).failed(sha256));
    }

    /** Opens again what failed fewer than so many times; gives their number. */
    public int reopenFailed(int limit) {
        return jdbi.inTransaction(
                handle -> new MailRows(handle, clock.millis()).reopenFailed(limit));
    }

    /** Lists what a mail brought; a second listing takes the place of the first. */
    public void enclose(String mail, List<Enclosure> enclosures) {
        jdbi.useTransaction(
                handle -> new MailRows(handle, clock.millis()).enclose(mail, enclosures));
    }

    /** What a mail brought. */
    public List<Enclosure> enclosures(String mail) {
        return jdbi.withHandle(handle -> new MailRows(handle, clock.millis()).enclosures(mail));
    }

    /** The evidence that came in the same mails as this delivery. */
    public List<Enclosure> evidenceWith(String delivery) {
        return jdbi.withHandle(
                handle -> new MailRows(handle, clock.millis()).evidenceWith(delivery));
    }

    /** All evidence that came from those who sent this delivery, with any of their mails. */
    public List<Enclosure> evidenceOfSenders(String delivery) {
        return jdbi.withHandle(
                handle -> new MailRows(handle, clock.millis()).evidenceOfSenders(delivery));
    }

    /**
     * Puts a mail into the outbox and, in the same breath, ends the mail that it answers.
     *
     * @param answered SHA-256 of the mail; empty for a mail of our own accord
     * @param state of the answered mail from now on
     * @return false when the outbox already has a row of that name: nothing is said twice
     */
    public boolean post(OutboxRow row, Optional<String> answered, MailState state) {
        return jdbi.inTransaction(
                handle -> {
                    boolean first = new OutboxRows(handle, clock.millis()).put(row);
                    answered.ifPresent(
                            mail ->
                                    new MailRows(handle, clock.millis())
                                            .end(mail, state, row.kind()));
                    return first;
                });
    }

    /** The row of this name. */
    public Optional<OutboxRow> outgoing(String name) {
        return jdbi.withHandle(handle -> new OutboxRows(handle, clock.millis()).one(name));
    }

    /** The row of the finished message with these bytes. */
    public Optional<OutboxRow> outgoingWith(String sha256) {
        return jdbi.withHandle(
                handle -> new OutboxRows(handle, clock.millis()).withContent(sha256));
    }

    /** All mails that were written, the oldest first. */
    public List<OutboxRow> outbox() {
        return jdbi.withHandle(handle -> new OutboxRows(handle, clock.millis()).all());
    }

    /** Notes how sending went. */
    public void sending(String name, OutboxRow.State state, String said) {
        jdbi.useTransaction(
                handle -> new OutboxRows(handle, clock.millis()).change(name, state, said));
    }

    /** How many mails of a kind were written to an address since a moment; any kind when empty. */
    public int written(String recipient, Optional<String> kind, Instant since) {
        return jdbi.withHandle(
                handle -> new OutboxRows(handle, clock.millis()).count(recipient, kind, since));
    }
}
