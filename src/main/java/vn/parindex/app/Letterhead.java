package vn.parindex.app;

import java.time.Instant;
import java.util.Optional;
import vn.parindex.mail.Account;
import vn.parindex.mail.IncomingMail;
import vn.parindex.mail.OutgoingMail;

/**
 * From whom, to whom and in which thread a mail is written.
 *
 * @param key equal for equal mails: letters, digits, dots and hyphens
 * @param answered the mail that it answers; empty when it is of our own accord
 */
record Letterhead(
        Account from, String recipient, String key, Optional<IncomingMail> answered, Instant date) {

    String messageId() {
        return OutgoingMail.ownId(key, from.address());
    }
}
