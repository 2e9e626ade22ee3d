package vn.parindex.app;

import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.language.Messages;
import vn.parindex.record.Mail;
import vn.parindex.record.MailBook;

/**
 * Work on one mail. Here, and nowhere else, our own faults with mails are caught: the mail stays in
 * its mailbox, the office is told, and the next mail is worked on.
 */
final class MailWork {
    private static final Logger LOG = LoggerFactory.getLogger(MailWork.class);

    // a mail on which the whole process dies again and again must not keep the service down
    private static final int MOST_ATTEMPTS = 10;

    private final MailBook mails;
    private final Processing processing;
    private final Messages words;
    private final Watcher watcher;

    MailWork(MailBook mails, Processing processing, Messages words, Watcher watcher) {
        this.mails = mails;
        this.processing = processing;
        this.words = words;
        this.watcher = watcher;
    }

    /** What is done with a mail. */
    interface Processing {
        /** Ends with the mail's last word; may be cut off anywhere and begun again. */
        void process(Mail mail) throws IOException;

        /** We could not process it; true when it is given up, and its sender was told. */
        boolean failed(Mail mail) throws IOException;
    }

    /** Works on a mail; an {@link IOException} means that it should be tried again later. */
    void on(Mail mail) throws IOException {
        int attempt = mails.begin(mail.sha256());
        try {
            watcher.passed(Step.MAIL_BEGUN, mail.sha256());
            if (attempt > MOST_ATTEMPTS) {
                throw new IllegalStateException("cut off " + (attempt - 1) + " times");
            }
            processing.process(mail);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            mails.failed(mail.sha256());
            LOG.error(words.text("mail.failed", facts(mail)), fault);
            processing.failed(mails.find(mail.sha256()).orElseThrow());
            watcher.passed(Step.MAIL_SET_ASIDE, mail.sha256());
        }
    }

    static Map<String, String> facts(Mail mail) {
        return Map.of(
                "mail",
                shortName(mail),
                "sender",
                mail.sender().orElse("?"),
                "subject",
                mail.subject());
    }

    /** By which the operator names a mail. */
    static String shortName(Mail mail) {
        return mail.sha256().substring(0, 8);
    }
}
