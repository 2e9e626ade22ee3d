package vn.parindex.mail;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The folders of a mailbox by the names that people give them: with a slash between a folder and
 * the one in it, whatever the server puts there.
 */
final class MailFolders {
    private final Store store;

    MailFolders(Store store) {
        this.store = store;
    }

    /** The folder, whether it is there or not. */
    Folder find(String name) throws MessagingException {
        List<Folder> possible = possible(name);
        for (Folder each : possible) {
            if (each.exists()) {
                return each;
            }
        }
        return possible.get(possible.size() - 1);
    }

    Folder findOrMake(String name) throws MessagingException {
        Folder folder = find(name);
        if (!folder.exists()) {
            if (!folder.create(Folder.HOLDS_MESSAGES) && !folder.exists()) {
                throw new MessagingException("the folder can't be made: " + folder.getFullName());
            }
            show(folder);
        }
        return folder;
    }

    private List<Folder> possible(String name) throws MessagingException {
        char separator = store.getDefaultFolder().getSeparator();
        String here = Normalizer.normalize(name, Normalizer.Form.NFC).replace('/', separator);
        List<Folder> possible = new ArrayList<>(List.of(store.getFolder(here)));
        for (Folder root : store.getPersonalNamespaces()) {
            // some servers let users make folders only below the inbox
            String prefix = root.getFullName();
            if (!prefix.isEmpty() && !here.equals(prefix) && !here.startsWith(prefix + separator)) {
                possible.add(store.getFolder(prefix + separator + here));
                break;
            }
        }
        return possible;
    }

    private static void show(Folder folder) {
        try {
            // mail programs show only folders that are subscribed to
            folder.setSubscribed(true);
        } catch (MessagingException e) {
            // it can be found without
        }
    }
}
