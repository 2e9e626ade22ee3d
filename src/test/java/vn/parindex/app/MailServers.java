package vn.parindex.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import vn.parindex.mail.Account;

/** Dovecot and Postfix in a folder of their own, run by the script of {@code mail-servers}. */
final class MailServers implements AutoCloseable {
    private static final Path SCRIPT = Path.of("src/test/mail-servers/mail-servers");
    private static final String HOST = "localhost";

    private final Path folder;
    private final Properties known = new Properties();
    private final Map<String, String> passwords = new HashMap<>();

    private MailServers(Path folder) throws IOException {
        this.folder = folder;
        try (Reader reader = Files.newBufferedReader(folder.resolve("servers.properties"))) {
            known.load(reader);
        }
        for (String line : Files.readAllLines(folder.resolve("accounts"))) {
            String[] parts = line.split(" ", -1);
            passwords.put(parts[0], parts[1]);
        }
    }

    /** Why they can't be had on this machine; empty when they can. */
    static Optional<String> whyNot() {
        boolean installed =
                Stream.of("/usr/sbin/dovecot", "/usr/sbin/postfix", "/usr/lib/dovecot/lmtp")
                        .allMatch(each -> Files.isExecutable(Path.of(each)));
        if (!installed) {
            return Optional.of("Dovecot and Postfix are not installed: " + SCRIPT + " install");
        }
        return "root".equals(System.getProperty("user.name"))
                ? Optional.empty()
                : Optional.of("Dovecot and Postfix are started by root only");
    }

    static MailServers start(Path folder) throws IOException, InterruptedException {
        run(folder, "start");
        return new MailServers(folder);
    }

    /** Those that another process has started. */
    static MailServers in(Path folder) throws IOException {
        return new MailServers(folder);
    }

    void restart() throws IOException, InterruptedException {
        run(folder, "restart");
    }

    Path trustStore() {
        return Path.of(known.getProperty("truststore"));
    }

    /** The service's mailbox: IMAP by TLS from the first byte, SMTP by STARTTLS. */
    Account account() {
        return MailRound.account(
                MailRound.MAILBOX,
                new Account.Server(HOST, port("imaps"), Account.Security.TLS),
                new Account.Server(HOST, port("submission"), Account.Security.STARTTLS),
                () -> passwords.get(MailRound.MAILBOX));
    }

    /** Sends a raw message as its sender does. */
    void send(String from, byte[] raw) throws MessagingException {
        Properties way = new Properties();
        way.setProperty("mail.smtps.ssl.trust", HOST);
        way.setProperty("mail.smtps.auth", "true");
        way.setProperty("mail.smtps.from", from);
        Session session = Session.getInstance(way);
        try (Transport transport = session.getTransport("smtps")) {
            transport.connect(HOST, port("submissions"), from, passwords.get(from));
            transport.sendMessage(
                    new MimeMessage(session, new ByteArrayInputStream(raw)),
                    new InternetAddress[] {new InternetAddress(MailRound.MAILBOX)});
        }
    }

    /** Every mail in a folder of a mailbox, as it lies on the server's disk. */
    List<MimeMessage> mails(String address, String box) throws IOException, MessagingException {
        Path maildir = folder.resolve("mail").resolve(address);
        Path below = box.equals("INBOX") ? maildir : maildir.resolve("." + box);
        List<MimeMessage> mails = new ArrayList<>();
        for (String part : List.of("cur", "new")) {
            for (Path file : files(below.resolve(part))) {
                try (InputStream in = Files.newInputStream(file)) {
                    mails.add(new MimeMessage(Session.getInstance(new Properties()), in));
                }
            }
        }
        return mails;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private int port(String name) {
        return Integer.parseInt(known.getProperty(name));
    }

    private static void run(Path folder, String command) throws IOException, InterruptedException {
        File said = folder.resolveSibling(folder.getFileName() + ".said").toFile();
        int exit =
                new ProcessBuilder(SCRIPT.toString(), command, folder.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(said)
                        .start()
                        .waitFor();
        if (exit != 0) {
            throw new IOException(command + ": " + Files.readString(said.toPath(), UTF_8));
        }
    }

    @Override
    public void close() throws IOException {
        try {
            run(folder, "stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
