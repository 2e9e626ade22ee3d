package vn.parindex.app;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.parindex.mail.Account;
import vn.parindex.record.Mail;
import vn.parindex.record.OutboxRow;

/** The mailboxes of the service: mails in, answers out. */
final class MailFlow {
    // to 45 minutes between two attempts to send
    private static final int MOST_DOUBLINGS = 8;
    private static final Duration REMIND = Duration.ofHours(1);

    private final MailRoom room;
    private final MailDesk desk;
    private final MailWork work;
    private final Outbox outbox;
    private final Job mails;
    private final Job sending;
    private final Reminding reminding;
    private final Map<Account, PostOffice.Mailbox> mailboxes = new LinkedHashMap<>();

    /**
     * A flow.
     *
     * @param work on the deliveries
     * @param schedule sees to it that a piece of a job is done
     */
    MailFlow(MailRoom room, Work work, BiConsumer<Job, String> schedule) {
        this.room = room;
        this.mails = new Job("mail", this::unfinished, this::work, sha256 -> postponed(sha256), 6);
        this.sending =
                new Job(
                        "send",
                        this::unsent,
                        this::send,
                        sha256 -> delayed(sha256),
                        MOST_DOUBLINGS);
        Consumer<String> send = sha256 -> schedule.accept(sending, sha256);
        this.outbox = new Outbox(room, send);
        this.desk =
                new MailDesk(
                        room.stores(), sha256 -> schedule.accept(mails, sha256), room.watcher());
        this.work =
                new MailWork(
                        room.mails(),
                        new MailPipeline(room, work, outbox),
                        room.words(),
                        room.watcher());
        this.reminding = new Reminding(room, outbox);
        room.place()
                .mail()
                .accounts()
                .forEach(each -> mailboxes.put(each, room.office().mailboxes().open(each)));
    }

    List<Job> jobs() {
        return List.of(mails, sending);
    }

    /** What is done again and again while the service serves. */
    List<Agenda.Chore> chores(Runnable addLeft) {
        List<Agenda.Chore> chores = new ArrayList<>();
        Duration poll = room.place().pace().poll();
        mailboxes.forEach(
                (account, mailbox) ->
                        chores.add(new Agenda.Chore(name(account), poll, () -> sweep(mailbox))));
        if (!mailboxes.isEmpty()) {
            chores.add(new Agenda.Chore("remind", REMIND, this::remind));
            // what the operator let in from another process, and tasks that were lost
            chores.add(new Agenda.Chore("mail left", poll, addLeft));
        }
        return chores;
    }

    /** From now on a mailbox that tells of new mails is looked into at once. */
    void listen(Consumer<String> hurry) {
        mailboxes.forEach((account, mailbox) -> mailbox.listen(() -> hurry.accept(name(account))));
    }

    /** Looks into every mailbox; gives the number of mails taken and moved. */
    int sweep() {
        return mailboxes.values().stream().mapToInt(this::sweep).sum();
    }

    private int sweep(PostOffice.Mailbox mailbox) {
        return mailbox.sweep(desk);
    }

    void remind() {
        reminding.post();
    }

    void close() {
        mailboxes.values().forEach(PostOffice.Mailbox::close);
    }

    private static String name(Account account) {
        return "mailbox " + account.address();
    }

    private List<String> unfinished() {
        return room.mails().unfinished().stream().map(Mail::sha256).toList();
    }

    private List<String> unsent() {
        return room.mails().outbox().stream().filter(Outbox::open).map(OutboxRow::sha256).toList();
    }

    private void work(String sha256) throws IOException {
        Optional<Mail> mail = room.mails().find(sha256);
        if (mail.isPresent() && mail.get().state().open()) {
            work.on(mail.get());
        }
    }

    private void send(String sha256) throws IOException {
        outbox.send(sha256);
    }

    private String postponed(String sha256) {
        return room.words()
                .text(
                        "mail.postponed",
                        room.mails().find(sha256).map(MailWork::facts).orElse(Map.of()));
    }

    private String delayed(String sha256) {
        String recipient = room.mails().outgoingWith(sha256).map(OutboxRow::recipient).orElse("");
        return room.words().text("mail.delayed", Map.of("recipient", recipient));
    }
}
