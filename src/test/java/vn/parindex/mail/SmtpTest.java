package vn.parindex.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.testing.MailHost;

class SmtpTest {
    private static final String UNIT = "xa.banglang@vidu.gov.vn";
    private static final Connection.Patience SHORT =
            new Connection.Patience(
                    Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(5));

    @Test
    void handsTheServerTheMessageAsItWasWritten() throws Exception {
        try (MailHost host = new MailHost()) {
            GreenMail server = host.server();
            server.setUser(UNIT, UNIT, "x");
            byte[] message = message(host.account());
            Smtp.send(new Connection(host.account()), UNIT, message);
            assertThat(server.getReceivedMessages()).hasSize(1);
            ByteArrayOutputStream arrived = new ByteArrayOutputStream();
            server.getReceivedMessages()[0].writeTo(arrived);
            // the server puts its own lines of the way before it, and keeps no last line end
            assertThat(arrived.toString(ISO_8859_1).strip())
                    .endsWith(new String(message, ISO_8859_1).strip());
        }
    }

    @Test
    void namesTheMailboxAsTheSenderThatDeliveryReportsGoTo() throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of())) {
            send(server);
            assertThat(server.heard())
                    .containsExactly(
                            "MAIL FROM:<cchc@vidu.gov.vn>",
                            "RCPT TO:<xa.banglang@vidu.gov.vn>",
                            "DATA",
                            "QUIT");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RCPT | 550 5.1.1 no such user | true",
                "RCPT | 553 5.1.3 bad address | true",
                "RCPT | 450 4.2.0 greylisted | false",
                "RCPT | 451 4.7.1 later | false",
                "RCPT | 552 5.2.2 mailbox full | false",
                "MAIL | 451 4.3.0 later | false",
                "MAIL | 550 5.7.60 may not send as this sender | false",
                "MAIL | 530 5.7.57 log in first | false",
                "DATA | 554 5.7.1 looks like spam | true",
                "DATA | 421 4.3.2 closing | false",
                ". | 552 5.3.4 message too big | true",
                ". | 554 5.7.1 looks like spam | true",
                ". | 452 4.3.1 disk full | false",
                "AUTH | 535 5.7.8 wrong password | false",
                "AUTH | 454 4.7.0 later | false",
                "'' | 554 5.7.1 not from there | false",
                "'' | 421 4.3.2 too busy | false",
            })
    void tellsWhatIsForGoodFromWhatMayPass(String at, String reply, boolean forGood)
            throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of(at, reply))) {
            NotSent failure = catchThrowableOfType(NotSent.class, () -> send(server));
            assertThat(failure).isNotNull();
            assertThat(failure.forGood()).isEqualTo(forGood);
            assertThat(failure.getMessage()).contains(reply.substring(0, 3));
        }
    }

    @ParameterizedTest
    @CsvSource({"EHLO", "AUTH", "MAIL", "RCPT", "DATA", "."})
    void takesALineThatBreaksForSomethingThatMayPass(String at) throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of(at, ""))) {
            NotSent failure = catchThrowableOfType(NotSent.class, () -> send(server));
            assertThat(failure).isNotNull();
            assertThat(failure.forGood()).isFalse();
        }
    }

    @Test
    void isDoneOnceTheServerTookItHoweverThePartingGoes() throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of("QUIT", ""))) {
            send(server);
            assertThat(server.heard()).endsWith("QUIT");
        }
    }

    @Test
    void waitsForAServerThatIsAway() throws Exception {
        int port = freePort();
        NotSent failure =
                catchThrowableOfType(
                        NotSent.class,
                        () -> Smtp.send(connection(port), UNIT, message(account(port))));
        assertThat(failure.forGood()).isFalse();
    }

    @Test
    void waitsForASecretThatCannotBeRead() throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of())) {
            Account account = account(server.port());
            Login locked =
                    new Login.Password(
                            "cchc",
                            () -> {
                                throw new IOException("open to others");
                            });
            Account unreadable =
                    new Account(
                            account.address(),
                            account.name(),
                            account.imap(),
                            account.smtp(),
                            locked,
                            account.boxes(),
                            account.trustedHost(),
                            account.largestMail());
            NotSent failure =
                    catchThrowableOfType(
                            NotSent.class,
                            () -> Smtp.send(new Connection(unreadable), UNIT, message(account)));
            assertThat(failure.forGood()).isFalse();
            assertThat(failure).hasMessage("open to others");
            assertThat(server.heard()).isEmpty();
        }
    }

    @Test
    void asksNoServerAboutWhatIsNoAddress() throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of())) {
            NotSent failure =
                    catchThrowableOfType(
                            NotSent.class,
                            () ->
                                    Smtp.send(
                                            connection(server.port()),
                                            "a@b.vn>\r\nRCPT TO:<c@d.vn",
                                            message(account(server.port()))));
            assertThat(failure.forGood()).isTrue();
            assertThat(server.heard()).isEmpty();
        }
    }

    private static void send(ScriptedSmtp server) throws NotSent {
        Smtp.send(connection(server.port()), UNIT, message(account(server.port())));
    }

    private static Connection connection(int port) {
        return new Connection(account(port), SHORT, Optional.empty());
    }

    private static byte[] message(Account account) {
        return MailWriter.bytes(
                new OutgoingMail(
                        "<parindex.reply.1@vidu.gov.vn>",
                        UNIT,
                        "Re: Phiếu chấm điểm",
                        Optional.empty(),
                        List.of(),
                        "HỢP LỆ\n.\n..\n",
                        "<p>HỢP LỆ</p>\n",
                        List.of(),
                        true,
                        Instant.EPOCH),
                account);
    }

    private static Account account(int port) {
        Account.Server server = new Account.Server("127.0.0.1", port, Account.Security.NONE);
        return new Account(
                "cchc@vidu.gov.vn",
                "",
                server,
                server,
                new Login.Password("cchc", () -> "x"),
                new Account.Boxes("INBOX", "Da xu ly", "Khong nhan"),
                Optional.empty(),
                20_000_000);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
