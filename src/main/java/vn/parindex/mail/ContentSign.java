package vn.parindex.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a file is, by its first bytes. */
final class ContentSign {
    private static final byte[][] PICTURES = {
        {(byte) 0x89, 'P', 'N', 'G'},
        {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
        {'G', 'I', 'F', '8'},
        {'I', 'I', '*', 0},
        {'M', 'M', 0, '*'}
    };
    private static final byte[] BITMAP = {'B', 'M'};
    private static final byte[] RIFF = {'R', 'I', 'F', 'F'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};
    private static final byte[] TNEF = {0x78, (byte) 0x9F, 0x3E, 0x22};
    private static final Set<String> HEADERS =
            Set.of(
                    "received",
                    "from",
                    "to",
                    "date",
                    "subject",
                    "message-id",
                    "mime-version",
                    "return-path",
                    "delivered-to",
                    "content-type");
    private static final Pattern MAIL_LINE =
            Pattern.compile("(?im)^(?:" + HEADERS.stream().collect(Collectors.joining("|")) + "):");

    private ContentSign() {}

    static boolean isPicture(byte[] content) {
        for (byte[] sign : PICTURES) {
            if (starts(content, sign)) {
                return true;
            }
        }
        boolean bitmap = starts(content, BITMAP) && content.length > 26 && content[14] == 40;
        return bitmap || (starts(content, RIFF) && has(content, 8, "WEBP"));
    }

    static boolean isZip(byte[] content) {
        return starts(content, ZIP) || starts(content, EMPTY_ZIP);
    }

    static boolean isTnef(byte[] content) {
        return starts(content, TNEF);
    }

    /** A file that nobody takes for text. */
    static boolean isKnownFile(byte[] content) {
        return isPicture(content)
                || isZip(content)
                || isTnef(content)
                || starts(content, PDF)
                || starts(content, COMPOUND)
                || starts(content, RTF);
    }

    /** A visiting card or a calendar. */
    static boolean isCard(byte[] content) {
        String start = start(content, 64).stripLeading().toUpperCase(Locale.ROOT);
        return start.startsWith("BEGIN:VCARD") || start.startsWith("BEGIN:VCALENDAR");
    }

    /**
     * A mail saved as a file: it starts with header lines, several of those that all mails have.
     */
    static boolean isMail(byte[] content) {
        String start = start(content, 4_000);
        int end = Math.max(start.indexOf("\n\n"), start.indexOf("\n\r\n"));
        String head = end < 0 ? start : start.substring(0, end);
        boolean first = head.matches("(?s)[A-Za-z-]{2,40}:.*");
        return first && MAIL_LINE.matcher(head).results().limit(3).count() == 3;
    }

    /** Whether a header line, in lower case, is one that all mails have. */
    static boolean isHeader(String name) {
        return HEADERS.contains(name);
    }

    private static String start(byte[] content, int length) {
        return new String(
                content, 0, Math.min(length, content.length), StandardCharsets.ISO_8859_1);
    }

    private static boolean has(byte[] content, int at, String sign) {
        return content.length >= at + sign.length()
                && new String(content, at, sign.length(), StandardCharsets.ISO_8859_1).equals(sign);
    }

    private static boolean starts(byte[] content, byte[] sign) {
        return content.length >= sign.length
                && java.util.Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
    }
}
