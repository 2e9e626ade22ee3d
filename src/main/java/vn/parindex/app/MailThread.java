package vn.parindex.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.mail.IncomingMail;

/**
 * What ties an answer to the mail that it answers.
 *
 * @param to the address that is answered
 * @param subject of the mail that is answered
 * @param messageId of the mail that is answered
 * @param references the thread up to and with that mail
 */
record MailThread(String to, String subject, Optional<String> messageId, List<String> references) {

    MailThread {
        references = List.copyOf(references);
    }

    /**
     * The thread of a mail. The address it came from is answered, not the one that it wants answers
     * at: only the first was held against the register of units.
     */
    static MailThread of(IncomingMail mail) {
        List<String> references = new ArrayList<>(mail.references());
        mail.messageId()
                .ifPresent(
                        id -> {
                            references.remove(id);
                            references.add(id);
                        });
        return new MailThread(
                mail.from().orElseThrow(), mail.subject(), mail.messageId(), references);
    }
}
