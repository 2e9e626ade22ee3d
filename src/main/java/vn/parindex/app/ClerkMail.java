package vn.parindex.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;

/**
 * A mail with files, as the mail program of a unit writes it.
 *
 * @param id Message-ID with its brackets
 */
record ClerkMail(
        String id,
        String from,
        String to,
        String subject,
        String text,
        ZonedDateTime sent,
        List<File> files) {
    private static final String EDGE = "=_phan_cua_thu";
    private static final String LINE = "\r\n";

    ClerkMail {
        files = List.copyOf(files);
    }

    /** A file that hangs at it. */
    @SuppressWarnings("ArrayRecordComponent")
    record File(String name, byte[] content) {}

    /** The raw message. */
    byte[] bytes() {
        StringBuilder mail = new StringBuilder();
        line(mail, "Message-ID: " + id);
        line(mail, "From: " + from);
        line(mail, "To: " + to);
        line(mail, "Subject: =?UTF-8?B?" + encoded(subject) + "?=");
        line(mail, "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(sent));
        line(mail, "MIME-Version: 1.0");
        line(mail, "Content-Type: multipart/mixed; boundary=\"" + EDGE + "\"");
        line(mail, "");
        part(mail, "Content-Type: text/plain; charset=utf-8", text.getBytes(UTF_8));
        for (File file : files) {
            String name = URLEncoder.encode(file.name(), UTF_8).replace("+", "%20");
            part(
                    mail,
                    "Content-Type: application/octet-stream"
                            + LINE
                            + "Content-Disposition: attachment; filename*=UTF-8''"
                            + name,
                    file.content());
        }
        line(mail, "--" + EDGE + "--");
        return mail.toString().getBytes(UTF_8);
    }

    private static void part(StringBuilder mail, String head, byte[] content) {
        line(mail, "--" + EDGE);
        line(mail, head);
        line(mail, "Content-Transfer-Encoding: base64");
        line(mail, "");
        line(mail, Base64.getMimeEncoder().encodeToString(content));
    }

    private static void line(StringBuilder mail, String line) {
        mail.append(line).append(LINE);
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
