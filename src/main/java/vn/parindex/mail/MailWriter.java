package vn.parindex.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Writes a mail as the bytes that go over the wire: equal mails give equal bytes. */
public final class MailWriter {
    private final OutgoingMail mail;
    private final Account account;
    private final String mark;

    private MailWriter(OutgoingMail mail, Account account) {
        this.mail = mail;
        this.account = account;
        this.mark = MailParts.mark(mail);
    }

    /**
     * The whole message.
     *
     * @param account from which it comes
     * @throws IllegalArgumentException when it is to go to what is no address, see {@link
     *     Addresses#plain}
     */
    public static byte[] bytes(OutgoingMail mail, Account account) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new MailWriter(mail, account).message().writeTo(out);
            return out.toByteArray();
        } catch (MessagingException e) {
            throw new IllegalStateException("a mail of our own making", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MimeMessage message() throws MessagingException {
        MimeMessage message = new Fixed();
        for (MailHeader.Line line : MailHeader.of(mail, account)) {
            message.setHeader(line.name(), line.value());
        }
        message.setContent(mail.files().isEmpty() ? words() : mixed());
        message.saveChanges();
        return message;
    }

    private MimeMultipart mixed() throws MessagingException {
        MimeMultipart mixed = new Marked("mixed", mark + ".m");
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(words());
        mixed.addBodyPart(words);
        for (OutgoingMail.File file : mail.files()) {
            mixed.addBodyPart(MailParts.file(file));
        }
        return mixed;
    }

    private MimeMultipart words() throws MessagingException {
        MimeMultipart words = new Marked("alternative", mark + ".a");
        words.addBodyPart(MailParts.words(mail.text(), "plain"));
        words.addBodyPart(MailParts.words(mail.html(), "html"));
        return words;
    }

    /** A message whose Message-ID is left alone when it is saved. */
    private static final class Fixed extends MimeMessage {
        Fixed() {
            super(Session.getInstance(new Properties()));
        }

        @Override
        protected void updateMessageID() {
            // it is recorded already, and stays
        }
    }

    /** A multipart whose boundary follows from the mail, where the library would make one up. */
    private static final class Marked extends MimeMultipart {
        Marked(String subtype, String boundary) throws ParseException {
            ContentType type = new ContentType("multipart", subtype, null);
            type.setParameter("boundary", boundary);
            contentType = type.toString();
        }
    }
}
