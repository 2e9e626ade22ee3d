package vn.parindex.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.Bytes;

/**
 * A mail to be sent.
 *
 * @param messageId with its brackets, fixed before it is first sent; from {@link #ownId}
 * @param to one address
 * @param inReplyTo Message-ID of the mail that it answers
 * @param references the thread, the mail answered last
 * @param text plain, lines ended by line feeds
 * @param html the simple twin of the text
 * @param reply an answer to a mail; otherwise it is sent of our own accord
 */
public record OutgoingMail(
        String messageId,
        String to,
        String subject,
        Optional<String> inReplyTo,
        List<String> references,
        String text,
        String html,
        List<File> files,
        boolean reply,
        Instant date) {

    public OutgoingMail {
        references = List.copyOf(references);
        files = List.copyOf(files);
    }

    /** A file that goes with it. */
    public record File(String name, Bytes content) {}

    /**
     * A Message-ID by which our own mails are known again.
     *
     * @param key equal for equal mails: letters, digits, dots and hyphens
     * @param address of the mailbox
     */
    public static String ownId(String key, String address) {
        return "<parindex." + key + address.substring(address.indexOf('@')) + ">";
    }

    /** Whether a Message-ID is one of ours, of any mailbox. */
    static boolean isOwnId(String messageId) {
        return messageId.startsWith("<parindex.");
    }
}
