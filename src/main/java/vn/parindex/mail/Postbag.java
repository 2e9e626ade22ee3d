package vn.parindex.mail;

import java.io.IOException;
import java.util.Optional;

/** What takes mails over from a mailbox. */
public interface Postbag {

    /** What has become of the mail that lies there; empty when it was never taken. */
    Optional<Fate> fate(MailPlace place);

    /**
     * Takes a mail over: when this returns, its bytes and its place are safe.
     *
     * @param raw the whole message as the server gives it
     */
    void take(MailPlace place, byte[] raw) throws IOException;

    /**
     * Takes note of a mail that is too large to be fetched: when this returns, its header and its
     * place are safe. It is to be refused.
     *
     * @param header the message up to the empty line, at most
     * @param size of the whole message as the server says
     */
    void tooLarge(MailPlace place, byte[] header, long size) throws IOException;

    /** The mail was moved away and will not be seen at this place any more. */
    void moved(MailPlace place);

    /** How far a mail is. */
    enum Fate {
        /** Its answer is not recorded yet; it stays where it is. */
        OPEN,
        /** Answered, or known to need no answer. */
        DONE,
        /** It could not be taken, and its sender was told so. */
        REFUSED,
        /** Waits for the operator. */
        QUARANTINED
    }
}
