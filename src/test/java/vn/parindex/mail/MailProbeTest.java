package vn.parindex.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.parindex.language.Messages;
import vn.parindex.testing.MailHost;
import vn.parindex.testing.TlsFront;

class MailProbeTest {
    private final MailHost host = new MailHost();

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void findsThatEverythingWorks() {
        host.deliver("một");
        host.make("Da xu ly");
        List<Outcome> outcomes = new MailProbe(new Connection(host.account())).outcomes();
        assertThat(codes(outcomes))
                .containsExactly(
                        "host",
                        "open",
                        "login",
                        "inbox",
                        "folder",
                        "folder-made",
                        "idle",
                        "host",
                        "open",
                        "login",
                        "sender",
                        "size-unsaid");
        assertThat(outcomes).allMatch(Outcome::good);
        assertThat(outcomes.get(3).facts()).isEqualTo(Map.of("folder", "INBOX", "count", "1"));
        assertThat(host.subjects("INBOX")).containsExactly("một");
        assertThat(host.server().getReceivedMessages()).hasSize(1);
    }

    @Test
    void tellsWhereNobodyAnswers() throws IOException {
        int silent;
        try (ServerSocket free = new ServerSocket(0)) {
            silent = free.getLocalPort();
        }
        Account.Server server = new Account.Server("127.0.0.1", silent, Account.Security.NONE);
        assertThat(codes(probe(server, login(MailHost.PASSWORD))))
                .containsExactly("host-silent", "host-silent");
        Account.Server unknown = new Account.Server("khong-co.invalid", 993, Account.Security.TLS);
        assertThat(codes(probe(unknown, login(MailHost.PASSWORD))))
                .containsExactly("host-unknown", "host-unknown");
    }

    @Test
    void tellsARefusedPasswordAndNeverShowsIt() {
        Account account = account(imap(Account.Security.NONE), login("mat khau sai"));
        List<Outcome> outcomes = new MailProbe(new Connection(account)).outcomes().subList(0, 3);
        assertThat(codes(outcomes)).containsExactly("host", "open", "login-refused");
        assertThat(outcomes.toString()).doesNotContain("mat khau sai");
        assertThat(outcomes.get(2).good()).isFalse();
    }

    @Test
    void tellsASecretThatCannotBeUsed() {
        Login login = new Login.Password(MailHost.ADDRESS, Secrets.variable("A", Map.of()));
        assertThat(codes(probe(imap(Account.Security.NONE), login)))
                .containsExactly("host", "secret-not-set", "host", "secret-not-set");
    }

    @Test
    void tellsWhichKindOfTlsDoesNotWork() throws IOException {
        assertThat(codes(probe(imap(Account.Security.TLS), login(MailHost.PASSWORD))))
                .containsExactly("host", "no-tls", "host", "no-tls");
        assertThat(codes(probe(imap(Account.Security.STARTTLS), login(MailHost.PASSWORD))))
                .startsWith("host", "no-starttls");
        assertThat(certificate(TlsFront.LOOPBACK, TlsFront.ELSEWHERE))
                .isEqualTo("certificate-untrusted");
        assertThat(certificate(TlsFront.ELSEWHERE, TlsFront.ELSEWHERE))
                .isEqualTo("certificate-name");
    }

    @Test
    void hasAWordForEveryOutcome() {
        List<String> secrets =
                Stream.of(Secrets.Fault.values())
                        .map(fault -> fault.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .map(fault -> "secret-" + fault)
                        .toList();
        List<String> codes = new ArrayList<>(secrets);
        codes.addAll(
                List.of(
                        "host",
                        "host-unknown",
                        "host-silent",
                        "tls",
                        "open",
                        "open-refused",
                        "certificate-untrusted",
                        "certificate-name",
                        "no-tls",
                        "no-starttls",
                        "talk-failed",
                        "login",
                        "login-refused",
                        "token-refused",
                        "inbox",
                        "no-inbox",
                        "folder",
                        "folder-made",
                        "no-folder",
                        "idle",
                        "no-idle",
                        "sender",
                        "sender-refused",
                        "size",
                        "size-small",
                        "size-unsaid"));
        assertThat(Messages.of("probe", Messages.VIETNAMESE).keys())
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    private String certificate(String shown, String trusted) throws IOException {
        try (TlsFront front = TlsFront.open(shown, host.imapPort(), TlsFront.Manner.AT_ONCE)) {
            Account.Server server =
                    new Account.Server("localhost", front.port(), Account.Security.TLS);
            Connection connection =
                    new Connection(
                            account(server, login(MailHost.PASSWORD)),
                            Connection.Patience.USUAL,
                            Optional.of(TlsFront.store(trusted)));
            return new MailProbe(connection).outcomes().get(1).code();
        }
    }

    private List<Outcome> probe(Account.Server server, Login login) {
        return new MailProbe(new Connection(account(server, login))).outcomes();
    }

    private Account.Server imap(Account.Security security) {
        return new Account.Server("127.0.0.1", host.imapPort(), security);
    }

    private static Login login(String password) {
        return new Login.Password(MailHost.ADDRESS, () -> password);
    }

    private Account account(Account.Server server, Login login) {
        Account good = host.account();
        return new Account(
                good.address(),
                good.name(),
                server,
                server,
                login,
                good.boxes(),
                good.trustedHost(),
                good.largestMail());
    }

    private static List<String> codes(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::code).toList();
    }
}
