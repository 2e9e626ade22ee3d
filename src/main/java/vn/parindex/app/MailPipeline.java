package vn.parindex.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.mail.Account;
import vn.parindex.mail.IncomingMail;
import vn.parindex.record.Enclosure;
import vn.parindex.record.Mail;
import vn.parindex.record.MailBook;
import vn.parindex.record.MailState;

/** What happens to a mail, from its raw bytes to the answer in the outbox. */
final class MailPipeline implements MailWork.Processing {
    static final String BROKEN = "broken";
    static final String AGAIN = "again";
    static final String NO_ATTACHMENT = "no-attachment";
    static final String TOO_LARGE = "too-large";
    static final String FAULT = "our-fault";
    static final int MOST_FAULTS = 3;

    /** What the reader says that tells a sender better than anything why nothing was found. */
    private static final Set<String> TELLING =
            Set.of(
                    "encrypted-mail",
                    "encrypted-zip",
                    "zip-too-large",
                    "broken-zip",
                    "broken-mail",
                    "too-many-attachments");

    private static final Logger LOG = LoggerFactory.getLogger(MailPipeline.class);

    private final MailRoom room;
    private final MailGate gate;
    private final Enclosing enclosing;
    private final MailFiles files;
    private final Answering answering;
    private final Turns turns = new Turns();

    MailPipeline(MailRoom room, Work work, Outbox outbox) {
        Senders senders = new Senders(room.place().units(), room.stores().register());
        this.room = room;
        this.gate = new MailGate(room, senders);
        this.enclosing = new Enclosing(room);
        this.files = new MailFiles(room, work, senders);
        this.answering = new Answering(room, outbox);
    }

    @Override
    public void process(Mail mail) throws IOException {
        Account account = account(mail);
        byte[] raw = room.stores().blobs().read(mail.sha256());
        Optional<IncomingMail> letter = room.office().reader().read(raw, account);
        if (letter.isEmpty()) {
            end(mail, MailState.QUARANTINED, BROKEN);
            return;
        }
        room.mails().read(mail.sha256(), header(letter.get()));
        passed(Step.MAIL_READ, mail);
        Mail known = room.mails().find(mail.sha256()).orElseThrow();
        // two mails with one Message-ID must not be looked at in the same moment
        synchronized (turns.of(letter.get().messageId().orElse(mail.sha256()))) {
            decide(new Case(known, letter.get(), account), raw.length < mail.size());
        }
    }

    /** A mail, what it says, and the mailbox that it came to. */
    record Case(Mail mail, IncomingMail letter, Account account) {}

    private void decide(Case mail, boolean cutShort) throws IOException {
        MailGate.Ruling ruling = gate.rule(mail.mail(), mail.letter());
        switch (ruling.way()) {
            case SILENCE -> end(mail.mail(), MailState.SILENT, ruling.reason());
            case QUARANTINE -> quarantine(mail, ruling.reason());
            case TAKE -> {
                if (cutShort) {
                    answering.refuse(mail, TOO_LARGE);
                } else {
                    take(mail);
                }
            }
        }
    }

    /** Whoever is answered here hears that once a day; who may be forged hears nothing. */
    private void quarantine(Case mail, String reason) throws IOException {
        boolean told =
                reason.equals(MailGate.TOO_MANY)
                        || (reason.equals(MailRefusal.UNKNOWN_SENDER)
                                && room.place().mail().strangers() == MailSettings.Strangers.ANSWER
                                && !gate.full(mail.letter().from().orElseThrow()));
        if (told) {
            answering.quarantine(mail, reason);
        } else {
            end(mail.mail(), MailState.QUARANTINED, reason);
        }
        LOG.warn(room.words().text("mail.quarantined", MailWork.facts(mail.mail())));
    }

    private void take(Case mail) throws IOException {
        List<Enclosure> enclosed = enclosing.of(mail.mail(), mail.letter());
        if (isRepeated(mail, enclosed)) {
            end(mail.mail(), MailState.SILENT, AGAIN);
            return;
        }
        enclosing.record(mail.mail(), enclosed);
        passed(Step.MAIL_ENCLOSED, mail.mail());
        if (enclosed.stream().noneMatch(each -> each.role() == Enclosure.Role.DELIVERY)) {
            answering.refuse(
                    mail,
                    mail.letter().faults().stream()
                            .filter(TELLING::contains)
                            .findFirst()
                            .orElse(NO_ATTACHMENT));
            return;
        }
        List<MailFiles.Worked> worked = files.work(mail.mail(), enclosed);
        passed(Step.MAIL_WORKED, mail.mail());
        boolean ours = worked.stream().anyMatch(MailFiles.Worked::ourFault);
        if (ours && mail.mail().faults() + 1 < MOST_FAULTS) {
            room.mails().failed(mail.mail().sha256());
            passed(Step.MAIL_SET_ASIDE, mail.mail());
        } else {
            answering.answer(mail, worked, enclosed);
        }
    }

    /**
     * The same mail once more: another with its Message-ID is done with and brought all of this.
     */
    private boolean isRepeated(Case mail, List<Enclosure> enclosed) throws IOException {
        if (mail.letter().messageId().isEmpty() || mail.mail().accepted()) {
            return false;
        }
        for (Mail other : room.mails().withMessageId(mail.letter().messageId().get())) {
            if (other.sha256().equals(mail.mail().sha256())) {
                continue;
            }
            List<String> known = hashes(room.mails().enclosures(other.sha256()));
            boolean done =
                    other.state() == MailState.ANSWERED || other.state() == MailState.REFUSED;
            if (done && known.containsAll(hashes(enclosed))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> hashes(List<Enclosure> enclosed) {
        return enclosed.stream().map(Enclosure::sha256).toList();
    }

    @Override
    public boolean failed(Mail mail) throws IOException {
        if (mail.faults() < MOST_FAULTS || mail.sender().isEmpty()) {
            return false;
        }
        answering.giveUp(mail, account(mail));
        return true;
    }

    /** Mail of a mailbox that was taken out of the settings is answered from the first. */
    private Account account(Mail mail) throws IOException {
        return room.account(mail.account())
                .or(() -> room.place().mail().accounts().stream().findFirst())
                .orElseThrow(() -> new IOException("no mailbox"));
    }

    private void end(Mail mail, MailState state, String reason) {
        room.mails().end(mail.sha256(), state, reason);
        passed(Step.MAIL_ENDED, mail);
    }

    private void passed(Step step, Mail mail) {
        room.watcher().passed(step, mail.sha256());
    }

    private static MailBook.Header header(IncomingMail letter) {
        return new MailBook.Header(letter.messageId(), letter.from(), letter.subject());
    }
}
