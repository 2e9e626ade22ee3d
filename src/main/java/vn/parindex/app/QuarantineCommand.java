package vn.parindex.app;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.parindex.language.Messages;
import vn.parindex.record.Mail;
import vn.parindex.record.MailBook;
import vn.parindex.record.MailState;
import vn.parindex.record.Register;

/** Shows the mails that wait for the operator, lets them in or turns them away. */
@Command(name = "quarantine")
final class QuarantineCommand implements Callable<Integer> {
    private static final String TURNED_AWAY = "turned-away";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    private final Console console;

    @Mixin private SettingsOption settings = new SettingsOption();

    @Parameters(index = "0", paramLabel = "list|accept|refuse", descriptionKey = "quarantine.what")
    private What what = What.LIST;

    @Parameters(index = "1..*", paramLabel = "M", descriptionKey = "quarantine.mail")
    private List<String> names = List.of();

    QuarantineCommand(Console console) {
        this.console = console;
    }

    /** As typed. */
    enum What {
        LIST,
        ACCEPT,
        REFUSE
    }

    @Override
    public Integer call() throws Exception {
        Workplace place = settings.open(console).workplace();
        try (Register register = Register.open(place.database(), InstantSource.system())) {
            MailBook mails = register.mails();
            if (what == What.LIST) {
                list(mails.in(MailState.QUARANTINED), place.zone());
                return Exit.FINE;
            }
            if (names.isEmpty()) {
                throw new WrongUse(console.text("quarantine.which", Map.of()));
            }
            List<Mail> chosen = names.stream().map(name -> named(mails, name)).toList();
            chosen.forEach(mail -> decide(mails, mail));
            return Exit.FINE;
        }
    }

    private void list(List<Mail> waiting, ZoneId zone) {
        if (waiting.isEmpty()) {
            console.say("quarantine.none");
            return;
        }
        TextTable table = new TextTable();
        table.row(
                List.of("mail", "arrived", "sender", "subject", "why").stream()
                        .map(each -> console.text("quarantine.column." + each, Map.of()))
                        .toList());
        for (Mail mail : waiting) {
            table.row(
                    List.of(
                            MailWork.shortName(mail),
                            TIME.format(LocalDateTime.ofInstant(mail.arrived(), zone)),
                            mail.sender().orElse(""),
                            mail.subject(),
                            PostPicture.why(mail, Messages.of("cli", console.locale()))));
        }
        console.out().println(table.text());
        console.out().flush();
    }

    private Mail named(MailBook mails, String name) {
        List<Mail> found =
                mails.in(MailState.QUARANTINED).stream()
                        .filter(mail -> mail.sha256().startsWith(name))
                        .toList();
        if (found.size() != 1) {
            throw new WrongUse(console.text("quarantine.unknown", Map.of("mail", name)));
        }
        return found.get(0);
    }

    private void decide(MailBook mails, Mail mail) {
        if (what == What.ACCEPT) {
            mails.accept(mail.sha256());
        } else {
            mails.end(mail.sha256(), MailState.REFUSED, TURNED_AWAY);
        }
        console.say(
                "quarantine." + what.name().toLowerCase(Locale.ROOT) + ".done",
                MailWork.facts(mail));
    }
}
