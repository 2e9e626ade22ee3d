package vn.parindex.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * The content of a part, out of its transfer encoding; also where the named one is not the used
 * one.
 */
final class PartBody {
    private PartBody() {}

    /** The content as it was before it was sent. */
    static byte[] of(MimePart part, MailHeaders headers) throws MessagingException, IOException {
        byte[] raw = raw(part);
        String encoding = headers.structured("content-transfer-encoding").value();
        String named = encoding.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
        if (ContentSign.isKnownFile(raw)) {
            return raw;
        }
        return switch (named) {
            case "base64", "b64", "b" -> base64(raw);
            case "quotedprintable", "qp", "q" -> quoted(raw);
            case "uuencode", "xuuencode", "xuue", "uue" -> decoded(raw, "uuencode");
            default -> unnamed(raw);
        };
    }

    static byte[] raw(MimePart part) throws MessagingException, IOException {
        try (InputStream stream = stream(part)) {
            return stream.readAllBytes();
        }
    }

    private static InputStream stream(MimePart part) throws MessagingException {
        return part instanceof MimeMessage message
                ? message.getRawInputStream()
                : ((MimeBodyPart) part).getRawInputStream();
    }

    private static byte[] base64(byte[] raw) {
        return mostlyText(raw) ? raw : Base64Text.bytes(raw);
    }

    private static byte[] quoted(byte[] raw) throws MessagingException, IOException {
        byte[] hidden = unnamed(raw);
        return hidden == raw ? decoded(raw, "quoted-printable") : hidden;
    }

    /** Programs forget to say that a file is in Base64. */
    private static byte[] unnamed(byte[] raw) {
        if (Base64Text.isAll(raw)) {
            byte[] bytes = Base64Text.bytes(raw);
            return ContentSign.isKnownFile(bytes) ? bytes : raw;
        }
        return raw;
    }

    /** Blanks between words stand in no Base64: it is text that was never encoded. */
    private static boolean mostlyText(byte[] raw) {
        int words = 0;
        int letters = 0;
        for (int i = 1; i + 1 < raw.length; i++) {
            boolean blank = raw[i] == ' ' && raw[i - 1] > ' ' && raw[i + 1] > ' ';
            words += blank ? 1 : 0;
            letters += raw[i] > ' ' || raw[i] < 0 ? 1 : 0;
        }
        return words > 2 && words * 20 > letters;
    }

    private static byte[] decoded(byte[] raw, String encoding)
            throws MessagingException, IOException {
        try (InputStream stream = MimeUtility.decode(new ByteArrayInputStream(raw), encoding)) {
            return stream.readAllBytes();
        }
    }
}
