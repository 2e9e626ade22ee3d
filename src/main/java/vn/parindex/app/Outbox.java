package vn.parindex.app;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.mail.Account;
import vn.parindex.mail.NotSent;
import vn.parindex.mail.OutgoingMail;
import vn.parindex.record.MailBook;
import vn.parindex.record.MailState;
import vn.parindex.record.OutboxRow;

/** The mails that were written: each recorded before it is sent, and sent once. */
final class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final Duration PATIENCE = Duration.ofDays(3);

    private final MailRoom room;
    private final Consumer<String> sending;

    /**
     * An outbox.
     *
     * @param sending sees to it that the message with this hash is sent
     */
    Outbox(MailRoom room, Consumer<String> sending) {
        this.room = room;
        this.sending = sending;
    }

    /** A mail with the row that it becomes. */
    record Written(Dispatch dispatch, OutgoingMail mail, String kind) {}

    /** The mail that an outgoing one answers, and what becomes of it. */
    record Ended(String sha256, MailState state) {}

    /** Records a mail, and in the same breath the end of the one that it answers. */
    boolean post(Written written, Optional<Ended> ended) throws IOException {
        Account account = written.dispatch().account();
        String content =
                room.stores().blobs().keep(room.office().writer().write(written.mail(), account));
        ended.ifPresent(mail -> room.watcher().passed(Step.MAIL_WRITTEN, mail.sha256()));
        OutboxRow row =
                OutboxRow.waiting(
                        written.dispatch().name(),
                        new OutboxRow.Address(
                                account.address(), written.mail().to(), written.kind()),
                        written.mail().messageId(),
                        content);
        boolean first =
                room.mails()
                        .post(
                                row,
                                ended.map(Ended::sha256),
                                ended.map(Ended::state).orElse(MailState.ANSWERED));
        ended.ifPresent(mail -> room.watcher().passed(Step.MAIL_POSTED, mail.sha256()));
        if (first) {
            sending.accept(content);
        }
        return first;
    }

    /**
     * Sends what was recorded; an {@link IOException} means that it should be tried again later.
     */
    void send(String content) throws IOException {
        MailBook mails = room.mails();
        Optional<OutboxRow> row = mails.outgoingWith(content);
        if (row.isPresent() && open(row.get())) {
            Optional<Account> from = room.account(row.get().account());
            if (from.isEmpty()) {
                throw new IOException("no mailbox " + row.get().account());
            }
            send(row.get(), from.get());
        }
    }

    private void send(OutboxRow row, Account from) throws IOException {
        MailBook mails = room.mails();
        // cut off while it was being sent, or the line broke before the server's word was heard:
        // it may have the mail, and must not get it twice
        if (row.attempts() > 0 && room.office().carrier().holds(from, row.messageId())) {
            sent(row);
            return;
        }
        byte[] message = room.stores().blobs().read(row.sha256());
        mails.sending(row.name(), OutboxRow.State.SENDING, "");
        room.watcher().passed(Step.MAIL_SENDING, row.sha256());
        try {
            room.office().carrier().send(from, row.recipient(), message);
        } catch (NotSent failure) {
            notSent(row, failure);
            return;
        }
        room.watcher().passed(Step.MAIL_CARRIED, row.sha256());
        sent(row);
    }

    private void sent(OutboxRow row) {
        room.mails().sending(row.name(), OutboxRow.State.SENT, "");
        room.watcher().passed(Step.MAIL_SENT, row.sha256());
        LOG.info(room.words().text("mail.sent", Map.of("recipient", row.recipient())));
    }

    private void notSent(OutboxRow row, NotSent failure) throws IOException {
        String said = Optional.ofNullable(failure.getMessage()).orElse("");
        boolean tooLong = row.written().plus(PATIENCE).isBefore(room.clock().instant());
        OutboxRow.State state =
                failure.forGood() || tooLong ? OutboxRow.State.REFUSED : OutboxRow.State.WAITING;
        room.mails().sending(row.name(), state, said);
        if (state == OutboxRow.State.WAITING) {
            throw new IOException(said, failure);
        }
        LOG.error(
                room.words()
                        .text("mail.refused", Map.of("recipient", row.recipient(), "said", said)));
    }

    static boolean open(OutboxRow row) {
        return row.state() == OutboxRow.State.WAITING || row.state() == OutboxRow.State.SENDING;
    }
}
