package vn.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.mail.Account;
import vn.parindex.model.Unit;

/** Two services, each of which takes the other for one of its units. */
class TwoServicesTest {
    private static final String THIS = MailRound.address(1);
    private static final String OTHER = MailRound.address(2);
    private static final String PASSWORD = "mat-khau-thu";

    @TempDir Path folder;
    private GreenMail server;

    @BeforeEach
    void open() {
        server =
                new GreenMail(
                        new ServerSetup[] {
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
                        });
        server.start();
        server.setUser(THIS, THIS, PASSWORD);
        server.setUser(OTHER, OTHER, PASSWORD);
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void stopAfterOneReplyEach() throws Exception {
        deliver(OTHER, THIS, 2);
        deliver(THIS, OTHER, 1);
        for (int i = 0; i < 3; i++) {
            once(THIS);
            once(OTHER);
        }
        // the first letter of a clerk and the one reply of the other service
        assertThat(count(THIS, "Da xu ly")).isEqualTo(2);
        assertThat(count(OTHER, "Da xu ly")).isEqualTo(2);
        assertThat(count(THIS, "INBOX") + count(OTHER, "INBOX")).isZero();
        assertThat(count(THIS, "Khong nhan") + count(OTHER, "Khong nhan")).isZero();
        assertThat(answered(THIS)).isOne();
        assertThat(answered(OTHER)).isOne();
    }

    private void deliver(String from, String to, int unit) throws Exception {
        ClerkMail mail =
                new ClerkMail(
                        "<1." + from + ">",
                        from,
                        to,
                        "Phiếu chấm điểm",
                        "Xin gửi phiếu chấm điểm.",
                        ZonedDateTime.parse("2023-12-01T08:00:00+07:00"),
                        List.of(new ClerkMail.File("phieu.xlsx", MailRound.scorecard(unit, 1))));
        user(to).deliver(
                        new MimeMessage(
                                Session.getInstance(new Properties()),
                                new ByteArrayInputStream(mail.bytes())));
    }

    private void once(String address) throws Exception {
        Account account =
                MailRound.account(
                        address,
                        new Account.Server(
                                "127.0.0.1", server.getImap().getPort(), Account.Security.NONE),
                        new Account.Server(
                                "127.0.0.1", server.getSmtp().getPort(), Account.Security.NONE),
                        () -> PASSWORD);
        List<Unit> units = MailRound.units(2);
        Path root = Files.createDirectories(folder.resolve(address));
        Service.Setting setting =
                new Service.Setting(register -> {}, MailRound.clock(), Watcher.NONE);
        try (Service service =
                Service.open(MailRound.office(root, units, account).workplace(), setting)) {
            service.once();
        }
    }

    /** How many mails to this address answer another. */
    private long answered(String address) throws Exception {
        long replies = 0;
        for (MimeMessage each : server.getReceivedMessagesForDomain(address)) {
            replies += each.getHeader("In-Reply-To") == null ? 0 : 1;
        }
        return replies;
    }

    private int count(String address, String name) {
        MailFolder box = server.getManagers().getImapHostManager().getFolder(user(address), name);
        return box == null ? 0 : box.getMessageCount();
    }

    private GreenMailUser user(String address) {
        return server.getUserManager().getUserByEmail(address);
    }
}
