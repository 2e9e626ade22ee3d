package vn.parindex.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import vn.parindex.mail.Account;
import vn.parindex.mail.Login;

/** A mail server on this machine with one mailbox. */
public final class MailHost implements AutoCloseable {
    /** Its mailbox. */
    public static final String ADDRESS = "cchc@vidu.gov.vn";

    /** The password of its mailbox. */
    public static final String PASSWORD = "mat khau cua hop thu";

    private final GreenMail server;
    private final GreenMailUser user;

    /** Starts one on free ports, without TLS. */
    public MailHost() {
        server =
                new GreenMail(
                        new ServerSetup[] {
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)
                        });
        server.start();
        user = server.setUser(ADDRESS, ADDRESS, PASSWORD);
    }

    /** The server itself. */
    public GreenMail server() {
        return server;
    }

    public int imapPort() {
        return server.getImap().getPort();
    }

    public int smtpPort() {
        return server.getSmtp().getPort();
    }

    /** The account at this server. */
    public Account account() {
        return account(imapPort(), smtpPort());
    }

    /** The account at this server by other ports, those of a relay for example. */
    public Account account(int imapPort, int smtpPort) {
        return new Account(
                ADDRESS,
                "Phòng Nội vụ",
                new Account.Server("127.0.0.1", imapPort, Account.Security.NONE),
                new Account.Server("127.0.0.1", smtpPort, Account.Security.NONE),
                new Login.Password(ADDRESS, () -> PASSWORD),
                new Account.Boxes("INBOX", "Da xu ly", "Khong nhan"),
                Optional.empty(),
                20L << 20);
    }

    /** Puts a mail into the inbox. */
    public void deliver(byte[] raw) {
        try {
            user.deliver(
                    new MimeMessage(
                            Session.getInstance(new Properties()), new ByteArrayInputStream(raw)));
        } catch (MessagingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Puts a short mail with this subject into the inbox. */
    public byte[] deliver(String subject) {
        byte[] raw = letter(subject);
        deliver(raw);
        return raw;
    }

    /** A short mail with this subject. */
    public static byte[] letter(String subject) {
        return ("From: xa.bl@vidu.gov.vn\r\nTo: "
                        + ADDRESS
                        + "\r\nSubject: "
                        + subject
                        + "\r\nMessage-ID: <"
                        + subject
                        + "@vidu.gov.vn>\r\n\r\nKính gửi.\r\n")
                .getBytes(UTF_8);
    }

    /** Subjects of the mails in a folder, the first to come first; none when it is not there. */
    public List<String> subjects(String folder) {
        List<String> subjects = new ArrayList<>();
        messages(folder).forEach(message -> subjects.add(subject(message)));
        return subjects;
    }

    /** The mails in a folder as they lie there. */
    public List<StoredMessage> messages(String folder) {
        MailFolder there = server.getManagers().getImapHostManager().getFolder(user, folder);
        return there == null ? List.of() : there.getMessages();
    }

    /** A folder of the mailbox. */
    public MailFolder folder(String name) throws FolderException {
        return server.getManagers().getImapHostManager().getFolder(user, name, true);
    }

    /** Makes a folder as another mail program would. */
    public void make(String folder) {
        try {
            server.getManagers().getImapHostManager().createMailbox(user, folder);
        } catch (FolderException | com.icegreen.greenmail.imap.AuthorizationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Takes a folder away with all its mails. */
    public void remove(String folder) {
        try {
            server.getManagers().getImapHostManager().deleteMailbox(user, folder);
        } catch (FolderException | com.icegreen.greenmail.imap.AuthorizationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The bytes of a mail that lies there. */
    public static String text(StoredMessage message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            message.getMimeMessage().writeTo(out);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(ISO_8859_1);
    }

    @Override
    public void close() {
        server.stop();
    }

    private static String subject(StoredMessage message) {
        try {
            String raw = message.getMimeMessage().getHeader("Subject")[0];
            return new String(raw.getBytes(ISO_8859_1), UTF_8);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
