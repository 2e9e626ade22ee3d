package vn.parindex.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.Bytes;

/**
 * A mail as it was read from its raw bytes.
 *
 * @param messageId with its brackets; empty when it has none
 * @param from address in lower case; empty when there is none or more than one
 * @param fromName as shown
 * @param replyTo where the sender wants answers; the same as {@code from} when not said
 * @param subject decoded, in NFC
 * @param references Message-IDs of the thread, the one answered last
 * @param automatic what makes it no letter of a person
 * @param standing what the trusted host says about its sender
 * @param text the first part that people read, as plain text
 * @param attachments files by content, in order, signature pictures and vCards left out
 * @param faults codes of what could not be read, for example {@code broken-part}, {@code
 *     zip-too-large}, {@code encrypted-zip}
 */
public record IncomingMail(
        Optional<String> messageId,
        Optional<String> from,
        String fromName,
        Optional<String> replyTo,
        String subject,
        Optional<Instant> sent,
        List<String> references,
        Automatic automatic,
        Standing standing,
        String text,
        List<Attachment> attachments,
        List<String> faults) {

    public IncomingMail {
        references = List.copyOf(references);
        attachments = List.copyOf(attachments);
        faults = List.copyOf(faults);
    }

    /** Whether a person wrote it (RFC 3834). */
    public enum Automatic {
        /** As far as can be seen, a person did. */
        NO,
        /** A delivery report, or a null return path. */
        BOUNCE,
        /** Auto-Submitted, or an out-of-office text. */
        AUTO_REPLY,
        /** A mailing list or bulk mail. */
        BULK,
        /** One of our own, come back. */
        OWN
    }

    /** What the trusted host found out about the sender (SPF, DKIM, DMARC). */
    public enum Standing {
        /** No trusted host is named, or it said nothing. */
        UNKNOWN,
        PASSED,
        FAILED
    }

    /**
     * A file that came with the mail.
     *
     * @param name decoded, in NFC, without path; may be empty
     * @param inside name of the archive or mail it was in; empty text when it hung at the mail
     */
    public record Attachment(String name, Bytes content, String inside) {}
}
