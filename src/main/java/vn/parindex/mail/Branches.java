package vn.parindex.mail;

import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The parts that a multipart is made of, also where its boundary is not the one it names. */
final class Branches {
    private static final Pattern STAND =
            Pattern.compile(
                    "(?is)(?:[^\\r\\n]{0,200}(?:\\r?\\n|\\r)){0,5}?--\\S{1,200}(?:\\r?\\n|\\r)"
                            + "content-(?:type|transfer-encoding|disposition):.*");

    private final List<MimePart> parts;

    private Branches(List<MimePart> parts) {
        this.parts = parts;
    }

    List<MimePart> parts() {
        return parts;
    }

    /** The parts; none where not even one can be found. */
    static Branches of(byte[] raw, MailHeaders headers, Gathered gathered) {
        String boundary = headers.structured("content-type").plain("boundary");
        boolean nameable = !boundary.isEmpty() && boundary.indexOf('"') < 0;
        byte[] bounded = bounded(raw, boundary, gathered);
        List<MimePart> parts = List.of();
        if (nameable) {
            parts = split(bounded, "multipart/mixed; boundary=\"" + boundary + '"', gathered);
        }
        if (parts.isEmpty()) {
            parts = split(bounded(raw, "", gathered), "multipart/mixed", gathered);
            if (!parts.isEmpty()) {
                gathered.fault("broken-part");
            }
        }
        return new Branches(parts);
    }

    /** The parts of what was announced as text. */
    static Branches unannounced(byte[] raw, Gathered gathered) {
        gathered.fault("broken-part");
        return new Branches(split(bounded(raw, "", gathered), "multipart/mixed", gathered));
    }

    /** Whether a text is made of parts, as can be seen from how it starts. */
    static boolean stand(String text) {
        return STAND.matcher(text.substring(0, Math.min(2_000, text.length()))).matches();
    }

    private static List<MimePart> split(byte[] raw, String type, Gathered gathered) {
        try {
            MimeMultipart multipart = new MimeMultipart(new Raw(raw, type));
            List<MimePart> parts = new ArrayList<>();
            for (int i = 0; i < multipart.getCount(); i++) {
                parts.add((MimeBodyPart) multipart.getBodyPart(i));
            }
            if (!multipart.isComplete()) {
                gathered.fault("cut-off");
            }
            return parts;
        } catch (MessagingException | RuntimeException unreadable) {
            return List.of();
        }
    }

    /** Cut where more parts begin than a mail may have, so that not all of them are made. */
    private static byte[] bounded(byte[] raw, String boundary, Gathered gathered) {
        byte[] mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        int found = 0;
        for (int i = 0; i < raw.length; i++) {
            boolean lineStart = i == 0 || raw[i - 1] == '\n' || raw[i - 1] == '\r';
            if (lineStart && raw[i] == '-' && starts(raw, i, mark)) {
                found++;
                if (found > gathered.budget().parts() + 1) {
                    gathered.fault("too-many-parts");
                    return Arrays.copyOf(raw, i);
                }
            }
        }
        return raw;
    }

    private static boolean starts(byte[] raw, int at, byte[] mark) {
        int end = at + mark.length;
        return end <= raw.length && Arrays.equals(raw, at, end, mark, 0, mark.length);
    }

    /** The bytes and what they are said to be. */
    private record Raw(SharedByteArrayInputStream bytes, String type) implements DataSource {
        Raw(byte[] raw, String type) {
            this(new SharedByteArrayInputStream(raw), type);
        }

        @Override
        public InputStream getInputStream() {
            return bytes.newStream(0, -1);
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            throw new IOException("only for reading");
        }

        @Override
        public String getContentType() {
            return type;
        }

        @Override
        public String getName() {
            return "";
        }
    }
}
