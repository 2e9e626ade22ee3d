package vn.parindex.app;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.parindex.language.Messages;
import vn.parindex.mail.Account;
import vn.parindex.mail.Connection;
import vn.parindex.mail.MailProbe;
import vn.parindex.mail.Outcome;

/** Tries the mail settings against the real servers and says in plain words what works. */
@Command(name = "mail")
final class MailCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private SettingsOption settings = new SettingsOption();

    @Parameters(index = "0", paramLabel = "test", descriptionKey = "mail.what")
    @SuppressWarnings("unused") // there is nothing else to choose yet
    private What what;

    MailCommand(Console console) {
        this.console = console;
    }

    /** What can be done with the mail settings. */
    enum What {
        TEST
    }

    @Override
    public Integer call() throws Exception {
        MailSettings mail = settings.open(console).settings().mail();
        if (mail.accounts().isEmpty()) {
            throw new WrongUse(console.text("mail.no-mailbox", Map.of()));
        }
        boolean good = true;
        for (Account account : mail.accounts()) {
            good &= works(account);
        }
        return good ? Exit.FINE : Exit.NEEDS_CORRECTION;
    }

    private boolean works(Account account) {
        Messages words = Messages.of("probe", console.locale());
        console.out().println(account.address());
        boolean good = true;
        for (Outcome each : new MailProbe(new Connection(account)).outcomes()) {
            String sign = each.good() ? "  + " : "  ! ";
            console.out().println(sign + words.text(each.code(), each.facts()));
            good &= each.good();
        }
        console.out().flush();
        return good;
    }
}
