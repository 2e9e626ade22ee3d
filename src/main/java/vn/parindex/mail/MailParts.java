package vn.parindex.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The parts of an outgoing mail. */
final class MailParts {
    private static final String ANY = "application/octet-stream";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> TYPES =
            Map.of(
                    "xlsx", OFFICE + "spreadsheetml.sheet",
                    "docx", OFFICE + "wordprocessingml.document",
                    "xlsm", "application/vnd.ms-excel.sheet.macroEnabled.12",
                    "xls", "application/vnd.ms-excel",
                    "doc", "application/msword",
                    "pdf", "application/pdf",
                    "zip", "application/zip");

    private MailParts() {}

    /**
     * What the boundaries of a mail begin with. Neither Base64 nor quoted-printable can hold an
     * equals sign before an underscore, so that no content ends a part.
     */
    static String mark(OutgoingMail mail) {
        UUID name = UUID.nameUUIDFromBytes(mail.messageId().getBytes(UTF_8));
        return "=_" + name.toString().replace("-", "");
    }

    static MimeBodyPart words(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        part.setHeader("Content-Type", "text/" + subtype + "; charset=UTF-8");
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    /**
     * A file. Its name stands in the disposition as RFC 2231 has it, for all, and in the type as
     * RFC 2047 has it, for old Outlook: two ways in one place would leave open which of them
     * counts.
     */
    static MimeBodyPart file(OutgoingMail.File file) throws MessagingException {
        String type = type(file.name());
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content().array(), ANY)));
        part.setHeader("Content-Type", type + ";\r\n name=" + EncodedWords.quoted(file.name()));
        part.setHeader(
                "Content-Disposition",
                "attachment;" + EncodedWords.parameter("filename", file.name()));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, ANY);
    }
}
