package vn.parindex.app;

import java.io.IOException;
import java.util.Optional;
import vn.parindex.mail.Account;
import vn.parindex.mail.IncomingMail;
import vn.parindex.mail.NotSent;
import vn.parindex.mail.OutgoingMail;
import vn.parindex.mail.Postbag;

/**
 * The mail servers and the format of mails, as the service sees them.
 *
 * @param reader reads raw messages
 * @param writer makes messages
 * @param mailboxes open mailboxes
 * @param carrier sends messages
 * @param scribe finds the words
 */
record PostOffice(
        Reader reader, Writer writer, Mailboxes mailboxes, Carrier carrier, Scribe scribe) {

    /** Reads a raw message; empty when it is no mail at all. */
    @FunctionalInterface
    interface Reader {
        Optional<IncomingMail> read(byte[] raw, Account account);
    }

    /** Makes a raw message. */
    @FunctionalInterface
    interface Writer {
        byte[] write(OutgoingMail mail, Account from) throws IOException;
    }

    /** Opens mailboxes; the connection is made when it is first needed. */
    @FunctionalInterface
    interface Mailboxes {
        Mailbox open(Account account);
    }

    /** A mailbox that is looked into again and again. */
    interface Mailbox extends AutoCloseable {
        /** Hands over what is new and moves away what is done; gives the number of both. */
        int sweep(Postbag bag);

        /** Calls back when something new may be there, until closed; may be that it never does. */
        void listen(Runnable news);

        @Override
        void close();
    }

    /** Sends messages, each by itself. */
    interface Carrier {
        /** When this returns the server has taken it. */
        void send(Account from, String recipient, byte[] message) throws NotSent;

        /**
         * True when a copy of a message that was sent lies in the mailbox.
         *
         * @throws IOException when the mailbox can't be asked
         */
        boolean holds(Account account, String messageId) throws IOException;
    }
}
