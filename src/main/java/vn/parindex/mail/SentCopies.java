package vn.parindex.mail;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.search.MessageIDTerm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.angus.mail.imap.IMAPFolder;

/** The copies that a server keeps of what was sent, where it keeps any. */
public final class SentCopies {
    private static final String SENT_BY_ATTRIBUTE = "\\Sent";
    private static final Set<String> SENT_BY_NAME =
            Set.of("sent", "sent items", "sent messages", "đã gửi", "thư đã gửi");

    private SentCopies() {}

    /**
     * True when a mail with this Message-ID lies in the mailbox.
     *
     * @throws IOException when the mailbox can't be asked
     */
    public static boolean hold(Connection connection, String messageId) throws IOException {
        try (Store store = connection.openStore()) {
            for (Folder folder : folders(store, connection.account().boxes())) {
                if (folder.exists() && holds(folder, messageId)) {
                    return true;
                }
            }
            return false;
        } catch (MessagingException e) {
            throw new IOException(Said.by(e), e);
        }
    }

    private static List<Folder> folders(Store store, Account.Boxes boxes)
            throws MessagingException {
        MailFolders named = new MailFolders(store);
        List<Folder> folders = new ArrayList<>();
        for (Folder each : store.getDefaultFolder().list("*")) {
            if (sent(each)) {
                folders.add(each);
            }
        }
        for (String each : List.of(boxes.done(), boxes.inbox(), boxes.refused())) {
            folders.add(named.find(each));
        }
        return folders;
    }

    private static boolean sent(Folder folder) throws MessagingException {
        boolean marked =
                folder instanceof IMAPFolder imap
                        && List.of(imap.getAttributes()).contains(SENT_BY_ATTRIBUTE);
        boolean holdsMessages = (folder.getType() & Folder.HOLDS_MESSAGES) != 0;
        return holdsMessages
                && (marked || SENT_BY_NAME.contains(folder.getName().toLowerCase(Locale.ROOT)));
    }

    private static boolean holds(Folder folder, String messageId) throws MessagingException {
        folder.open(Folder.READ_ONLY);
        try {
            return folder.search(new MessageIDTerm(messageId)).length > 0;
        } finally {
            folder.close(false);
        }
    }
}
