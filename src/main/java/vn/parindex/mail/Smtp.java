package vn.parindex.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends finished messages. The envelope's sender is the mailbox itself, not the empty one that RFC
 * 3834 prefers for answers: many providers refuse or rewrite an empty sender of someone who logged
 * in, and an answer that can't be delivered has to come back to where staff see it. What comes back
 * is known as a delivery report and never answered, so that no loop begins.
 */
public final class Smtp {
    private static final Logger LOG = LoggerFactory.getLogger(Smtp.class);

    private Smtp() {}

    /**
     * Sends a message to one recipient, as it is. When this returns the server has taken it. A line
     * that breaks between the last byte and the server's word leaves open whether it did: that is
     * told as not sent for now.
     *
     * @param message as {@link MailWriter} wrote it
     */
    public static void send(Connection connection, String recipient, byte[] message)
            throws NotSent {
        if (!Addresses.plain(recipient)) {
            throw new NotSent(true, "no address: " + EncodedWords.oneLine(recipient), null);
        }
        try {
            MimeMessage finished =
                    new MimeMessage(
                            Session.getInstance(new Properties()),
                            new ByteArrayInputStream(message));
            Address[] to = {new InternetAddress(recipient, true)};
            carry(connection.openTransport(), finished, to);
        } catch (MessagingException e) {
            throw SmtpReply.notSent(e);
        } catch (IOException e) {
            throw new NotSent(false, Said.by(e), e);
        }
    }

    private static void carry(Transport transport, MimeMessage message, Address[] to)
            throws MessagingException {
        try {
            transport.sendMessage(message, to);
        } finally {
            leave(transport);
        }
    }

    // the mail is out, or is known not to be: how the parting goes changes nothing
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("after the mail", e);
        }
    }
}
