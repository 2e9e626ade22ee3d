package vn.parindex.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.model.Bytes;

/** Files that old programs write into the text itself, between "begin 644 name" and "end". */
final class UuText {
    private static final int MOST = 50;
    private static final Pattern BEGIN =
            Pattern.compile("(?m)^begin [0-7]{3,4} ([^\\r\\n]{1,200})\\r?$");
    private static final Pattern END = Pattern.compile("(?m)^[ `]?\\r?\\nend[ \\t]*\\r?$");

    private UuText() {}

    /** Whether one begins in it. */
    static boolean begins(byte[] text) {
        return BEGIN.matcher(bytes(text)).find();
    }

    /** The files in it. */
    static List<Archive.Entry> files(byte[] text) {
        String all = bytes(text);
        List<Archive.Entry> files = new ArrayList<>();
        Matcher begin = BEGIN.matcher(all);
        Matcher end = END.matcher(all);
        int at = 0;
        while (files.size() < MOST && begin.find(at) && end.find(begin.end())) {
            String name = PartName.bare(HeaderText.of(begin.group(1)));
            files.add(
                    new Archive.Entry(
                            name, Bytes.of(decoded(all.substring(begin.start(), end.end())))));
            at = end.end();
        }
        return files;
    }

    /** What stands around them. */
    static String around(String text) {
        Matcher begin = BEGIN.matcher(text);
        return begin.find() ? text.substring(0, begin.start()) : text;
    }

    private static byte[] decoded(String coded) {
        byte[] bytes = (coded + "\n").getBytes(StandardCharsets.ISO_8859_1);
        try (InputStream stream = MimeUtility.decode(new ByteArrayInputStream(bytes), "uuencode")) {
            return stream.readAllBytes();
        } catch (MessagingException | IOException damaged) {
            return new byte[0];
        }
    }

    private static String bytes(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1);
    }
}
