package vn.parindex.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.angus.mail.iap.Argument;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.BASE64MailboxEncoder;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FLAGS;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.UID;

/**
 * The inbox, open. Everything goes by UID: numbers in the list move when other programs work on the
 * same mailbox. Nothing is marked as seen, and nothing is deleted that was not copied before.
 */
final class ImapMailbox implements AutoCloseable {
    private static final int PART = 1 << 18;

    private final Store store;
    private final IMAPFolder inbox;
    private final MailFolders folders;
    private final long validity;
    private final Map<String, String> targets = new HashMap<>();

    private ImapMailbox(Store store, IMAPFolder inbox) throws MessagingException {
        this.store = store;
        this.inbox = inbox;
        this.folders = new MailFolders(store);
        this.validity = inbox.getUIDValidity();
    }

    static ImapMailbox open(Connection connection) throws IOException {
        Store store = null;
        try {
            store = connection.openStore();
            String name = connection.account().boxes().inbox();
            IMAPFolder inbox = (IMAPFolder) new MailFolders(store).find(name);
            inbox.open(Folder.READ_WRITE);
            ImapMailbox mailbox = new ImapMailbox(store, inbox);
            if (mailbox.validity <= 0 || inbox.getUIDNotSticky()) {
                throw new IOException("the server does not keep its UIDs");
            }
            return mailbox;
        } catch (MessagingException e) {
            close(store);
            throw new IOException(e);
        } catch (IOException | RuntimeException e) {
            close(store);
            throw e;
        }
    }

    long validity() {
        return validity;
    }

    /** All mails, the first to come first. */
    List<Listed> list() throws IOException {
        return command(
                protocol -> {
                    List<Listed> all = new ArrayList<>();
                    for (FetchResponse each : fetch(protocol, "1:* (UID RFC822.SIZE FLAGS)")) {
                        UID uid = each.getItem(UID.class);
                        RFC822SIZE size = each.getItem(RFC822SIZE.class);
                        if (uid != null && size != null) {
                            FLAGS flags = each.getItem(FLAGS.class);
                            boolean deleted = flags != null && flags.contains(Flags.Flag.DELETED);
                            all.add(new Listed(uid.uid, size.size, deleted));
                        }
                    }
                    all.sort(Comparator.comparingLong(Listed::uid));
                    return all;
                });
    }

    /**
     * The whole message as it lies there; empty when it is gone.
     *
     * @param most reading ends when there are more bytes, whatever size the server named
     */
    Optional<byte[]> raw(Listed mail, long most) throws IOException {
        ByteArrayOutputStream all =
                new ByteArrayOutputStream((int) Math.min(mail.size() + 1, most + 1));
        int part = PART;
        while (all.size() <= most && (part == PART || (part > 0 && all.size() < mail.size()))) {
            String section = "BODY.PEEK[]<" + all.size() + "." + PART + ">";
            Optional<ByteArray> next = section(mail.uid(), section);
            if (next.isEmpty() && all.size() < mail.size()) {
                return Optional.empty();
            }
            part = next.map(ByteArray::getCount).orElse(0);
            next.ifPresent(
                    bytes -> all.write(bytes.getBytes(), bytes.getStart(), bytes.getCount()));
        }
        return Optional.of(all.toByteArray());
    }

    /** The header alone; empty when the mail is gone. */
    Optional<byte[]> header(Listed mail, int most) throws IOException {
        return section(mail.uid(), "BODY.PEEK[HEADER]<0." + most + ">").map(ByteArray::getNewBytes);
    }

    private Optional<ByteArray> section(long uid, String section) throws IOException {
        return command(
                protocol -> {
                    for (FetchResponse each : fetch(protocol, uid + " (UID " + section + ")")) {
                        UID found = each.getItem(UID.class);
                        BODY body = each.getItem(BODY.class);
                        if (found != null && found.uid == uid && body != null) {
                            ByteArray bytes = body.getByteArray();
                            return Optional.of(bytes == null ? new ByteArray(0) : bytes);
                        }
                    }
                    return Optional.empty();
                });
    }

    /**
     * Whether a mail that is to be moved was copied before and only its old place is still shown:
     * there are servers that can neither move nor remove one mail alone.
     */
    boolean leftBehind(Listed mail) throws IOException {
        return mail.deleted()
                && this.<Boolean>command(
                        protocol ->
                                !protocol.hasCapability("MOVE")
                                        && !protocol.hasCapability("UIDPLUS"));
    }

    /** Moves a mail to another folder, which is made when it is not there. */
    void move(long uid, String target) throws IOException {
        String name = fullName(target);
        try {
            command(
                    protocol -> {
                        if (protocol.hasCapability("MOVE")) {
                            protocol.simpleCommand("UID MOVE", to(uid, name));
                        } else {
                            copyAndDelete(protocol, uid, name);
                        }
                        return null;
                    });
        } catch (IOException e) {
            // somebody may have taken the folder away
            targets.remove(target);
            throw e;
        }
    }

    private String fullName(String target) throws IOException {
        String known = targets.get(target);
        if (known != null) {
            return known;
        }
        try {
            String name = folders.findOrMake(target).getFullName();
            targets.put(target, name);
            return name;
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private static void copyAndDelete(IMAPProtocol protocol, long uid, String name)
            throws ProtocolException {
        protocol.simpleCommand("UID COPY", to(uid, name));
        protocol.simpleCommand("UID STORE " + uid + " +FLAGS.SILENT (\\Deleted)", null);
        if (protocol.hasCapability("UIDPLUS")) {
            protocol.simpleCommand("UID EXPUNGE " + uid, null);
        }
        // without UIDPLUS the mark stays: a plain EXPUNGE would take other mails with it
    }

    private static Argument to(long uid, String folder) {
        Argument arguments = new Argument();
        arguments.writeNumber(uid);
        arguments.writeString(BASE64MailboxEncoder.encode(folder));
        return arguments;
    }

    private static List<FetchResponse> fetch(IMAPProtocol protocol, String what)
            throws ProtocolException {
        Response[] said = protocol.command("UID FETCH " + what, null);
        protocol.notifyResponseHandlers(said);
        protocol.handleResult(said[said.length - 1]);
        List<FetchResponse> fetched = new ArrayList<>();
        for (Response each : said) {
            if (each instanceof FetchResponse response) {
                fetched.add(response);
            }
        }
        return fetched;
    }

    @SuppressWarnings("unchecked") // the library hands back what the command gave
    private <T> T command(Command<T> command) throws IOException {
        try {
            return (T) inbox.doCommand(command::run);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    /** Whether the server still talks to us. */
    boolean alive() {
        return inbox.isOpen();
    }

    @Override
    public void close() {
        close(store);
    }

    private static void close(Store store) {
        if (store != null) {
            try {
                store.close();
            } catch (MessagingException e) {
                // it is gone already
            }
        }
    }

    private interface Command<T> {
        T run(IMAPProtocol protocol) throws ProtocolException;
    }
}
