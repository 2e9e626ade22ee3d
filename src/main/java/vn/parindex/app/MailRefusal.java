package vn.parindex.app;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The facts of an answer to a mail that could not be taken.
 *
 * @param kind why; texts in the bundle {@code mail} under {@code refuse.<kind>}
 * @param receipt number under which it, or a file of it, is known
 * @param deadline until when a better mail is on time
 */
record MailRefusal(
        MailThread thread,
        String kind,
        Optional<String> receipt,
        Optional<LocalDateTime> deadline) {

    /** The one kind that must not let on what this mailbox is for. */
    static final String UNKNOWN_SENDER = "unknown-sender";
}
