package vn.parindex.mail;

import java.util.Optional;

/**
 * A mailbox that the service reads and answers from.
 *
 * @param address from which answers come
 * @param name shown beside the address
 * @param boxes the IMAP folders
 * @param trustedHost the host whose Authentication-Results are believed (its authserv-id); without
 *     it nobody's are
 * @param largestMail most bytes of a mail that is sent, attachments encoded
 */
public record Account(
        String address,
        String name,
        Server imap,
        Server smtp,
        Login login,
        Boxes boxes,
        Optional<String> trustedHost,
        long largestMail) {

    /** A server and how it is talked to. */
    public record Server(String host, int port, Security security) {}

    /** How the connection is kept secret. */
    public enum Security {
        /** TLS from the first byte. */
        TLS,
        /** TLS after a greeting; without it nothing is said. */
        STARTTLS,
        /** None; for the loopback address alone. */
        NONE
    }

    /**
     * The IMAP folders.
     *
     * @param inbox where mails come in
     * @param done where answered mails are moved to, {@code Da xu ly}
     * @param refused where mails are moved to that could not be taken, {@code Khong nhan}
     */
    public record Boxes(String inbox, String done, String refused) {}
}
