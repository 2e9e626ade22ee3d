package vn.parindex.mail;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Service;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Tries an account against its real servers. It reads nothing, sends nothing and deletes nothing.
 */
public final class MailProbe {
    private static final int ACCEPTED = 250;
    private static final long MEGABYTE = 1L << 20;

    private final Connection connection;
    private final Account account;
    private final List<Outcome> outcomes = new ArrayList<>();

    /** A probe of one account. */
    public MailProbe(Connection connection) {
        this.connection = connection;
        this.account = connection.account();
    }

    /** Every point that could be tried, in order; where one fails, those that need it are left. */
    public List<Outcome> outcomes() {
        outcomes.clear();
        reach("IMAP", account.imap(), connection::openStore).ifPresent(this::mailbox);
        reach("SMTP", account.smtp(), connection::openTransport).ifPresent(this::sending);
        return List.copyOf(outcomes);
    }

    private <T extends Service> Optional<T> reach(
            String protocol, Account.Server server, Way<T> way) {
        Map<String, String> facts = facts(protocol, server);
        try (Socket socket = new Socket()) {
            int patience = Math.toIntExact(connection.patience().connect().toMillis());
            socket.connect(new InetSocketAddress(server.host(), server.port()), patience);
        } catch (IOException | IllegalArgumentException e) {
            outcomes.add(new Blame(facts).unreached(e));
            return Optional.empty();
        }
        outcomes.add(Outcome.good("host", facts));
        String secrecy = server.security() == Account.Security.NONE ? "open" : "tls";
        try {
            T service = way.open();
            outcomes.add(Outcome.good(secrecy, facts));
            outcomes.add(Outcome.good("login", facts));
            return Optional.of(service);
        } catch (IOException | MessagingException e) {
            Outcome blamed = new Blame(facts).of(e);
            if (Blame.LATER_THAN_TLS.contains(blamed.code())) {
                outcomes.add(Outcome.good(secrecy, facts));
            }
            outcomes.add(blamed);
            return Optional.empty();
        }
    }

    private Map<String, String> facts(String protocol, Account.Server server) {
        return Map.of(
                "protocol", protocol,
                "host", server.host(),
                "port", Integer.toString(server.port()),
                "user", account.login().user());
    }

    private void mailbox(Store store) {
        String inbox = account.boxes().inbox();
        try (store) {
            Folder folder = new MailFolders(store).find(inbox);
            folder.open(Folder.READ_WRITE);
            String count = Integer.toString(folder.getMessageCount());
            outcomes.add(Outcome.good("inbox", Map.of("folder", inbox, "count", count)));
            target(store, account.boxes().done());
            target(store, account.boxes().refused());
            boolean idle = ((IMAPStore) store).hasCapability("IDLE");
            outcomes.add(Outcome.good(idle ? "idle" : "no-idle", Map.of()));
        } catch (MessagingException e) {
            outcomes.add(Outcome.bad("no-inbox", Map.of("folder", inbox, "why", Said.by(e))));
        }
    }

    /** Makes the folder where it is missing: the service would at its first mail. */
    private void target(Store store, String name) {
        try {
            MailFolders folders = new MailFolders(store);
            boolean there = folders.find(name).exists();
            folders.findOrMake(name);
            outcomes.add(Outcome.good(there ? "folder" : "folder-made", Map.of("folder", name)));
        } catch (MessagingException e) {
            outcomes.add(Outcome.bad("no-folder", Map.of("folder", name, "why", Said.by(e))));
        }
    }

    private void sending(Transport transport) {
        try (transport) {
            SMTPTransport smtp = (SMTPTransport) transport;
            String address = account.address();
            boolean accepted = smtp.simpleCommand("MAIL FROM:<" + address + ">") == ACCEPTED;
            outcomes.add(
                    accepted
                            ? Outcome.good("sender", Map.of("address", address))
                            : Outcome.bad(
                                    "sender-refused",
                                    Map.of(
                                            "address",
                                            address,
                                            "why",
                                            smtp.getLastServerResponse().strip())));
            smtp.simpleCommand("RSET");
            outcomes.add(size(smtp));
        } catch (MessagingException e) {
            outcomes.add(
                    Outcome.bad(
                            "sender-refused",
                            Map.of("address", account.address(), "why", Said.by(e))));
        }
    }

    private Outcome size(SMTPTransport smtp) {
        String named = smtp.getExtensionParameter("SIZE");
        long most = named != null && named.matches("[0-9]{1,18}") ? Long.parseLong(named) : 0;
        Map<String, String> facts =
                Map.of(
                        "ours", Long.toString(account.largestMail() / MEGABYTE),
                        "server", Long.toString(most / MEGABYTE));
        if (most == 0) {
            return Outcome.good("size-unsaid", facts);
        }
        return most < account.largestMail()
                ? Outcome.bad("size-small", facts)
                : Outcome.good("size", facts);
    }

    private interface Way<T> {
        T open() throws IOException, MessagingException;
    }
}
