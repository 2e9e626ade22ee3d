package vn.parindex.app;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.mail.Account;
import vn.parindex.mail.OutgoingMail;
import vn.parindex.model.Filed;
import vn.parindex.model.Results;
import vn.parindex.model.Severity;
import vn.parindex.model.Stage;
import vn.parindex.model.Standing;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitResult;

/** What units are told of our own accord: that the deadline is near, and what they reached. */
final class Reminding {
    private static final Logger LOG = LoggerFactory.getLogger(Reminding.class);
    private static final String REMIND = "remind";
    private static final String RESULT = "results";

    private final MailRoom room;
    private final Outbox outbox;

    Reminding(MailRoom room, Outbox outbox) {
        this.room = room;
        this.outbox = outbox;
    }

    /**
     * A mail that is due and was not written yet.
     *
     * @param days until the deadline; empty for results
     */
    record Due(Unit unit, String address, Outbox.Written written, Optional<Integer> days) {}

    /** Writes into the outbox what is due; each mail once. */
    List<Due> post() {
        List<Due> due = due();
        try {
            for (Due each : due) {
                outbox.post(each.written(), Optional.empty());
            }
        } catch (IOException later) {
            LOG.warn(room.words().text("mail.not-written"), later);
        }
        return due;
    }

    /** What would be written now. */
    List<Due> due() {
        List<Due> due = new ArrayList<>();
        Optional<Account> from = room.place().mail().accounts().stream().findFirst();
        if (from.isPresent()) {
            due.addAll(reminders(from.get()));
            due.addAll(results(from.get()));
        }
        return due.stream()
                .filter(each -> room.mails().outgoing(each.written().dispatch().name()).isEmpty())
                .toList();
    }

    private List<Due> reminders(Account from) {
        Optional<LocalDateTime> deadline = room.deadlineAhead();
        Optional<Integer> step = deadline.flatMap(this::step);
        if (step.isEmpty()) {
            return List.of();
        }
        List<Due> due = new ArrayList<>();
        for (Standing standing : standings()) {
            if (standing.stage() != Stage.VALID) {
                address(standing.unit())
                        .ifPresent(
                                to ->
                                        due.add(
                                                reminder(
                                                        from,
                                                        reminder(standing, to, deadline.get()),
                                                        step.get())));
            }
        }
        return due;
    }

    /**
     * Of the settable days the latest that has come; those missed while we were off are not made
     * up.
     */
    private Optional<Integer> step(LocalDateTime deadline) {
        return room.place().mail().remindDays().stream()
                .filter(days -> daysLeft(deadline) <= days)
                .min(Comparator.naturalOrder());
    }

    private int daysLeft(LocalDateTime deadline) {
        return (int) ChronoUnit.DAYS.between(room.today(), deadline.toLocalDate());
    }

    private MailReminder reminder(Standing standing, String to, LocalDateTime deadline) {
        return new MailReminder(
                to,
                standing.unit(),
                standing.latest()
                        .map(
                                latest ->
                                        new MailReminder.Open(
                                                latest.delivery().receipt(), errors(latest))),
                deadline,
                daysLeft(deadline));
    }

    private Due reminder(Account from, MailReminder reminder, int step) {
        String name =
                String.join(
                        ":", REMIND, room.place().round().id(), reminder.unit().code(), step + "");
        Dispatch dispatch = new Dispatch(from, name, room.clock().instant());
        OutgoingMail mail = room.office().scribe().reminder(dispatch, reminder);
        return new Due(
                reminder.unit(),
                reminder.to(),
                new Outbox.Written(dispatch, mail, REMIND),
                Optional.of(reminder.daysLeft()));
    }

    /** Only when nothing can change any more. */
    private List<Due> results(Account from) {
        LocalDateTime now = LocalDateTime.ofInstant(room.clock().instant(), room.place().zone());
        Optional<LocalDateTime> end =
                room.place().round().lock().or(() -> room.place().round().deadline());
        if (!room.place().mail().sendResults() || end.filter(now::isAfter).isEmpty()) {
            return List.of();
        }
        Results results = Picture.of(room.place(), room.stores().register()).results();
        List<Due> due = new ArrayList<>();
        for (UnitResult each : results.units()) {
            address(each.unit()).ifPresent(to -> due.add(result(from, to, each, results)));
        }
        return due;
    }

    private Due result(Account from, String to, UnitResult result, Results results) {
        String name = String.join(":", RESULT, room.place().round().id(), result.unit().code());
        Dispatch dispatch = new Dispatch(from, name, room.clock().instant());
        int inList =
                (int)
                        results.units().stream()
                                .filter(each -> each.unit().block().equals(result.unit().block()))
                                .count();
        MailResults facts =
                new MailResults(to, result, inList, room.place().set().percentDecimals());
        OutgoingMail mail = room.office().scribe().results(dispatch, facts);
        return new Due(
                result.unit(), to, new Outbox.Written(dispatch, mail, RESULT), Optional.empty());
    }

    private List<Standing> standings() {
        return room.stores()
                .register()
                .standings(room.place().round(), room.place().units().units(), room.place().zone());
    }

    /** Nothing can be written to a domain. */
    private static Optional<String> address(Unit unit) {
        return unit.addresses().stream()
                .map(String::strip)
                .filter(each -> each.indexOf('@') > 0)
                .findFirst();
    }

    private static int errors(Filed filed) {
        return (int)
                filed.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .count();
    }
}
