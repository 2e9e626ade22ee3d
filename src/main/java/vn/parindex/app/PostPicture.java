package vn.parindex.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.parindex.language.Messages;
import vn.parindex.record.Mail;
import vn.parindex.record.MailBook;
import vn.parindex.record.MailState;
import vn.parindex.record.OutboxRow;
import vn.parindex.report.StatusPost;

/** What the operator is told about the mails in the register. */
final class PostPicture {
    private PostPicture() {}

    static StatusPost of(MailBook mails, Locale locale) {
        Messages words = Messages.of("cli", locale);
        List<OutboxRow> outbox = mails.outbox();
        return new StatusPost(
                mails.in(MailState.QUARANTINED).stream().map(mail -> held(mail, words)).toList(),
                outbox.stream()
                        .filter(row -> row.state() == OutboxRow.State.REFUSED)
                        .map(PostPicture::undelivered)
                        .toList(),
                (int) outbox.stream().filter(Outbox::open).count());
    }

    /** Why a mail is kept back, in words. */
    static String why(Mail mail, Messages words) {
        return words.text(
                "quarantine.reason." + mail.reason().orElse(MailRefusal.UNKNOWN_SENDER), Map.of());
    }

    private static StatusPost.Held held(Mail mail, Messages words) {
        return new StatusPost.Held(
                MailWork.shortName(mail),
                mail.sender(),
                mail.subject(),
                mail.arrived(),
                why(mail, words));
    }

    private static StatusPost.Undelivered undelivered(OutboxRow row) {
        return new StatusPost.Undelivered(
                row.recipient(), row.written(), row.said().filter(said -> !said.isBlank()));
    }
}
