package vn.parindex.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.parindex.testing.MailHost;
import vn.parindex.testing.Relay;
import vn.parindex.testing.TlsFront;

class ConnectionTest {
    private static final Optional<KeyStore> TRUSTED = Optional.of(TlsFront.store("loopback"));

    private final MailHost host = new MailHost();

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void talksTlsFromTheFirstByte() throws Exception {
        try (TlsFront imap = front(TlsFront.LOOPBACK, host.imapPort(), TlsFront.Manner.AT_ONCE);
                TlsFront smtp =
                        front(TlsFront.LOOPBACK, host.smtpPort(), TlsFront.Manner.AT_ONCE)) {
            logIn(
                    new Connection(
                            account("localhost", imap.port(), smtp.port(), Account.Security.TLS),
                            Connection.Patience.USUAL,
                            TRUSTED));
        }
    }

    @Test
    void turnsToTlsBeforeAnythingIsSaid() throws Exception {
        try (TlsFront imap =
                        front(TlsFront.LOOPBACK, host.imapPort(), TlsFront.Manner.IMAP_STARTTLS);
                TlsFront smtp =
                        front(TlsFront.LOOPBACK, host.smtpPort(), TlsFront.Manner.SMTP_STARTTLS)) {
            logIn(
                    new Connection(
                            account(
                                    "localhost",
                                    imap.port(),
                                    smtp.port(),
                                    Account.Security.STARTTLS),
                            Connection.Patience.USUAL,
                            TRUSTED));
        }
    }

    @Test
    void saysNothingToAServerThatOffersNoTls() {
        Connection connection =
                new Connection(
                        account(
                                "localhost",
                                host.imapPort(),
                                host.smtpPort(),
                                Account.Security.STARTTLS));
        assertThatThrownBy(connection::openStore)
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("STARTTLS");
        assertThatThrownBy(connection::openTransport)
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("STARTTLS");
    }

    @Test
    void believesNoCertificateThatNobodyVouchesFor() throws Exception {
        try (TlsFront imap = front(TlsFront.LOOPBACK, host.imapPort(), TlsFront.Manner.AT_ONCE)) {
            Connection connection =
                    new Connection(account("localhost", imap.port(), 1, Account.Security.TLS));
            assertThatThrownBy(connection::openStore).rootCause().hasMessageContaining("certif");
        }
    }

    @Test
    void believesNoCertificateOfAnotherHost() throws Exception {
        try (TlsFront imap = front(TlsFront.ELSEWHERE, host.imapPort(), TlsFront.Manner.AT_ONCE)) {
            Connection connection =
                    new Connection(
                            account("localhost", imap.port(), 1, Account.Security.TLS),
                            Connection.Patience.USUAL,
                            Optional.of(TlsFront.store(TlsFront.ELSEWHERE)));
            assertThatThrownBy(connection::openStore).rootCause().hasMessageContaining("localhost");
        }
    }

    @Test
    void talksOpenlyToThisMachineAlone() throws Exception {
        logIn(new Connection(host.account()));
        Connection elsewhere = new Connection(account("192.0.2.1", 143, 25, Account.Security.NONE));
        assertThatThrownBy(elsewhere::openStore).isInstanceOf(Connection.OpenTalk.class);
        assertThatThrownBy(elsewhere::openTransport).isInstanceOf(Connection.OpenTalk.class);
    }

    @Test
    void givesUpOnAServerThatSaysNothing() throws Exception {
        try (Relay relay = Relay.to(host.imapPort())) {
            relay.stall();
            Connection connection =
                    new Connection(
                            host.account(relay.port(), relay.port()),
                            new Connection.Patience(
                                    Duration.ofSeconds(5),
                                    Duration.ofMillis(200),
                                    Duration.ofSeconds(5)),
                            Optional.empty());
            assertThatThrownBy(connection::openStore)
                    .isInstanceOf(MessagingException.class)
                    .hasRootCauseInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void waitsFifteenSecondsToConnectAndSixtyForAnAnswer() {
        Properties imap =
                ServerProperties.imap(
                        host.account(), Connection.Patience.USUAL, Trust.of(Optional.empty()));
        assertThat(imap)
                .containsEntry("mail.imap.connectiontimeout", "15000")
                .containsEntry("mail.imap.timeout", "60000")
                .containsEntry("mail.imap.writetimeout", "60000")
                .containsEntry("mail.imap.ssl.checkserveridentity", "true");
    }

    private static void logIn(Connection connection) throws IOException, MessagingException {
        try (Store store = connection.openStore();
                Transport transport = connection.openTransport()) {
            assertThat(store.isConnected()).isTrue();
            assertThat(transport.isConnected()).isTrue();
        }
    }

    private static TlsFront front(String certificate, int target, TlsFront.Manner manner) {
        return TlsFront.open(certificate, target, manner);
    }

    private Account account(String name, int imap, int smtp, Account.Security security) {
        Account open = host.account();
        return new Account(
                open.address(),
                open.name(),
                new Account.Server(name, imap, security),
                new Account.Server(name, smtp, security),
                open.login(),
                open.boxes(),
                open.trustedHost(),
                open.largestMail());
    }
}
