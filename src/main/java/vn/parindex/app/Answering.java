package vn.parindex.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.parindex.mail.Account;
import vn.parindex.mail.OutgoingMail;
import vn.parindex.record.Enclosure;
import vn.parindex.record.Mail;
import vn.parindex.record.MailState;

/** Answers mails: one answer for each, and of each kind of refusal one for an address and day. */
final class Answering {
    static final String REPLY = "reply";

    private final MailRoom room;
    private final Outbox outbox;

    Answering(MailRoom room, Outbox outbox) {
        this.room = room;
        this.outbox = outbox;
    }

    /** Answers with what became of the files; when none was taken, that is a refusal. */
    void answer(MailPipeline.Case mail, List<MailFiles.Worked> worked, List<Enclosure> enclosed)
            throws IOException {
        boolean refused = worked.stream().allMatch(MailFiles.Worked::refused);
        String kind = refused ? worked.get(0).reason().orElseThrow() : REPLY;
        Dispatch dispatch =
                dispatch(
                        mail.account(),
                        refused
                                ? refusalName(mail.letter().from().orElseThrow(), kind)
                                : name(mail));
        List<MailReply.Part> parts = worked.stream().map(MailFiles.Worked::part).toList();
        Scribe scribe = room.office().scribe();
        OutgoingMail written =
                refused && parts.size() == 1
                        ? scribe.refusal(dispatch, refusal(thread(mail), kind, parts.get(0)))
                        : scribe.reply(
                                dispatch,
                                new MailReply(
                                        thread(mail),
                                        parts,
                                        evidence(enclosed),
                                        mail.letter().faults()));
        MailState state = refused ? MailState.REFUSED : MailState.ANSWERED;
        post(new Outbox.Written(dispatch, written, kind), mail.mail(), state);
    }

    private MailRefusal refusal(MailThread thread, String kind, MailReply.Part file) {
        return new MailRefusal(thread, kind, Optional.of(file.receipt()), room.deadlineAhead());
    }

    /** Says why nothing of the mail was taken. */
    void refuse(MailPipeline.Case mail, String kind) throws IOException {
        refuse(mail.account(), mail.mail(), new Refused(thread(mail), kind, MailState.REFUSED));
    }

    /** Tells a stranger nothing but that mails are taken from known addresses. */
    void quarantine(MailPipeline.Case mail, String kind) throws IOException {
        refuse(mail.account(), mail.mail(), new Refused(thread(mail), kind, MailState.QUARANTINED));
    }

    /** Tells the sender of a mail that we could not process it; the mail stays where it is. */
    void giveUp(Mail mail, Account account) throws IOException {
        MailThread thread =
                new MailThread(
                        mail.sender().orElseThrow(),
                        mail.subject(),
                        mail.messageId(),
                        mail.messageId().stream().toList());
        refuse(account, mail, new Refused(thread, MailPipeline.FAULT, MailState.FAILED));
    }

    private record Refused(MailThread thread, String kind, MailState state) {}

    private void refuse(Account account, Mail mail, Refused refused) throws IOException {
        Dispatch dispatch = dispatch(account, refusalName(refused.thread().to(), refused.kind()));
        OutgoingMail written =
                room.office()
                        .scribe()
                        .refusal(
                                dispatch,
                                new MailRefusal(
                                        refused.thread(),
                                        refused.kind(),
                                        Optional.empty(),
                                        room.deadlineAhead()));
        post(new Outbox.Written(dispatch, written, refused.kind()), mail, refused.state());
    }

    private void post(Outbox.Written written, Mail mail, MailState state) throws IOException {
        outbox.post(written, Optional.of(new Outbox.Ended(mail.sha256(), state)));
    }

    private Dispatch dispatch(Account account, String name) {
        return new Dispatch(account, name, room.clock().instant());
    }

    private static String name(MailPipeline.Case mail) {
        return REPLY + ":" + mail.mail().sha256();
    }

    private String refusalName(String address, String kind) {
        return "refuse:" + address + ":" + kind + ":" + room.today();
    }

    private static MailThread thread(MailPipeline.Case mail) {
        return MailThread.of(mail.letter());
    }

    private static List<String> evidence(List<Enclosure> enclosed) {
        return enclosed.stream()
                .filter(each -> each.role() == Enclosure.Role.EVIDENCE)
                .map(Enclosure::fileName)
                .toList();
    }
}
