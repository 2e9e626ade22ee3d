package vn.parindex.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of a header as people see it. Words encoded by RFC 2047 are put together before they are
 * decoded, because some programs cut letters in two; bytes in between are taken as they are.
 */
final class HeaderText {
    private static final Pattern ENCODED =
            Pattern.compile("=\\?([^?\\s]{1,60})\\?([bBqQ])\\?([^?]{0,8000})\\?=");
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]+");

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private String charset = "";

    private HeaderText() {}

    /** The text of a header whose characters are bytes. */
    static String of(String header) {
        HeaderText decoding = new HeaderText();
        Matcher words = ENCODED.matcher(header);
        int end = 0;
        while (words.find()) {
            String between = header.substring(end, words.start());
            if (!between.isBlank() || end == 0) {
                decoding.plain(between);
            }
            decoding.word(words.group(1), words.group(2), words.group(3));
            end = words.end();
        }
        decoding.plain(header.substring(end));
        return shown(decoding.text.toString());
    }

    /** In NFC, in one line, without signs that nobody sees. */
    static String shown(String text) {
        String visible = CONTROL.matcher(text.replace('\t', ' ')).replaceAll("");
        return Normalizer.normalize(visible, Normalizer.Form.NFC).strip();
    }

    private void plain(String bytes) {
        flush();
        text.append(WrittenBytes.text(bytes.getBytes(StandardCharsets.ISO_8859_1), ""));
    }

    private void word(String named, String code, String content) {
        int language = named.indexOf('*');
        String name =
                (language < 0 ? named : named.substring(0, language)).toLowerCase(Locale.ROOT);
        if (!name.equals(charset)) {
            flush();
            charset = name;
        }
        pending.writeBytes(
                code.equalsIgnoreCase("b") ? Base64Text.bytes(content) : quoted(content));
    }

    private void flush() {
        if (pending.size() > 0) {
            text.append(WrittenBytes.text(pending.toByteArray(), charset));
            pending.reset();
        }
        charset = "";
    }

    private static byte[] quoted(String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < content.length(); i++) {
            char sign = content.charAt(i);
            int code = sign == '=' ? Hex.at(content, i + 1) : -1;
            if (code >= 0) {
                i += 2;
            }
            bytes.write(code >= 0 ? code : sign == '_' ? ' ' : sign);
        }
        return bytes.toByteArray();
    }
}
