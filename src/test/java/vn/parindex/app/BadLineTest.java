package vn.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.mail.Account;

/** The service on lines that are cut and that garble what they carry. */
@Tag("proof")
class BadLineTest {
    private static final int UNITS = 3;
    private static final String PASSWORD = "mat-khau-thu";

    @TempDir Path root;
    private GreenMail server;
    private BadLine imap;
    private BadLine smtp;

    @BeforeEach
    void open() throws Exception {
        server =
                new GreenMail(
                        new ServerSetup[] {
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
                        });
        server.start();
        server.setUser(MailRound.MAILBOX, MailRound.MAILBOX, PASSWORD);
        for (int unit = 1; unit <= UNITS; unit++) {
            server.setUser(MailRound.address(unit), MailRound.address(unit), PASSWORD);
            server.getUserManager()
                    .getUserByEmail(MailRound.MAILBOX)
                    .deliver(new MimeMessage(null, raw(unit)));
        }
        imap = BadLine.to(server.getImap().getPort());
        smtp = BadLine.to(server.getSmtp().getPort());
    }

    private static InputStream raw(int unit) throws Exception {
        return new ByteArrayInputStream(MailRound.mail(unit, 1));
    }

    @AfterEach
    void close() throws Exception {
        imap.close();
        smtp.close();
        server.stop();
    }

    @Test
    void answersEveryMailOnceWhateverTheMailboxsLineDoes() throws Exception {
        imap.faults(
                fault(BadLine.Kind.CUT, 0),
                fault(BadLine.Kind.CUT, 40),
                fault(BadLine.Kind.GARBLE, 300),
                fault(BadLine.Kind.CUT, 3_000),
                fault(BadLine.Kind.GARBLE, 9_000),
                new BadLine.Fault(BadLine.Kind.CUT, 120, true));
        while (imap.left() > 0) {
            once();
        }
        once();
        expectEveryMailAnsweredOnce();
    }

    @Test
    void answersEveryMailOnceWhateverTheLineOfTheAnswersDoes() throws Exception {
        smtp.faults(
                fault(BadLine.Kind.CUT, 0),
                fault(BadLine.Kind.GARBLE, 10),
                new BadLine.Fault(BadLine.Kind.CUT, 30, true),
                new BadLine.Fault(BadLine.Kind.CUT, 4_000, true));
        while (smtp.left() > 0) {
            once();
        }
        once();
        expectEveryMailAnsweredOnce();
    }

    private static BadLine.Fault fault(BadLine.Kind kind, long after) {
        return new BadLine.Fault(kind, after, false);
    }

    private void once() throws Exception {
        Account account =
                MailRound.account(
                        MailRound.MAILBOX,
                        new Account.Server("127.0.0.1", imap.port(), Account.Security.NONE),
                        new Account.Server("127.0.0.1", smtp.port(), Account.Security.NONE),
                        () -> PASSWORD);
        Office office = MailRound.office(root, MailRound.units(UNITS), account);
        Service.Setting setting =
                new Service.Setting(register -> {}, MailRound.clock(), Watcher.NONE);
        try (Service service = Service.open(office.workplace(), setting)) {
            service.once();
        }
    }

    private void expectEveryMailAnsweredOnce() throws Exception {
        List<String> answered = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int unit = 1; unit <= UNITS; unit++) {
            expected.add(MailRound.address(unit) + " " + MailRound.id(unit, 1));
            for (MimeMessage reply : server.getReceivedMessagesForDomain(MailRound.address(unit))) {
                answered.add(MailRound.address(unit) + " " + reply.getHeader("In-Reply-To", null));
            }
        }
        assertThat(answered).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(box("INBOX")).isZero();
        assertThat(box("Da xu ly")).isEqualTo(UNITS);
    }

    private int box(String name) throws Exception {
        return server.getManagers()
                .getImapHostManager()
                .getFolder(server.getUserManager().getUserByEmail(MailRound.MAILBOX), name)
                .getMessageCount();
    }
}
