package vn.parindex.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Service;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import java.io.IOException;
import java.net.InetAddress;
import java.security.KeyStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;

/** The way to the servers of one account: secret, impatient, and sure whom it talks to. */
public final class Connection {
    private final Account account;
    private final Patience patience;
    private final SSLSocketFactory trust;
    private final Optional<TokenSource> tokens;

    /** Trusts what the Java platform trusts. */
    public Connection(Account account) {
        this(account, Patience.USUAL, Optional.empty());
    }

    /**
     * A connection.
     *
     * @param extra certificates that are trusted beside those of the Java platform
     */
    public Connection(Account account, Patience patience, Optional<KeyStore> extra) {
        this.account = account;
        this.patience = patience;
        this.trust = Trust.of(extra);
        this.tokens =
                account.login() instanceof Login.OAuth oauth
                        ? Optional.of(
                                new TokenSource(oauth, patience.read(), InstantSource.system()))
                        : Optional.empty();
    }

    /**
     * How long a server may take; a dead one would hold us for ever.
     *
     * @param connect until it answers
     * @param read until it says something more
     * @param write until it takes what it is sent
     */
    public record Patience(Duration connect, Duration read, Duration write) {
        /** Enough for a slow line. */
        public static final Patience USUAL =
                new Patience(
                        Duration.ofSeconds(15), Duration.ofSeconds(60), Duration.ofSeconds(60));
    }

    /** Whose connection this is. */
    public Account account() {
        return account;
    }

    Patience patience() {
        return patience;
    }

    /** Logs in at the IMAP server. */
    Store openStore() throws IOException, MessagingException {
        refuseOpenTalk(account.imap());
        Session session = Session.getInstance(ServerProperties.imap(account, patience, trust));
        Store store = session.getStore();
        connect(store, account.imap());
        return store;
    }

    /** Logs in at the SMTP server. */
    Transport openTransport() throws IOException, MessagingException {
        refuseOpenTalk(account.smtp());
        Session session = Session.getInstance(ServerProperties.smtp(account, patience, trust));
        Transport transport = session.getTransport();
        connect(transport, account.smtp());
        return transport;
    }

    private void connect(Service service, Account.Server server)
            throws IOException, MessagingException {
        try {
            service.connect(server.host(), server.port(), account.login().user(), secret());
        } catch (AuthenticationFailedException refused) {
            if (tokens.isEmpty() || !tokens.get().forget()) {
                throw refused;
            }
            // the token may have been withdrawn before its time
            service.connect(server.host(), server.port(), account.login().user(), secret());
        }
    }

    private String secret() throws IOException {
        if (account.login() instanceof Login.Password password) {
            return password.secret().read();
        }
        return tokens.orElseThrow().token();
    }

    private static void refuseOpenTalk(Account.Server server) throws IOException {
        if (server.security() == Account.Security.NONE && !loopback(server.host())) {
            throw new OpenTalk(server.host());
        }
    }

    private static boolean loopback(String host) throws IOException {
        for (InetAddress address : InetAddress.getAllByName(host)) {
            if (!address.isLoopbackAddress()) {
                return false;
            }
        }
        return true;
    }

    /** Without TLS the password would cross the network for all to read. */
    static final class OpenTalk extends IOException {
        private static final long serialVersionUID = 1L;

        OpenTalk(String host) {
            super("no TLS to " + host + ": only loopback may be talked to openly");
        }
    }
}
