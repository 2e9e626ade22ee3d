package vn.parindex.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A structured header such as Content-Type: its value and its parameters, also where they stand
 * without quotes, are cut into pieces or carry a charset (RFC 2231).
 */
final class Parameters {
    private static final int MOST_PIECES = 100;

    private final String value;
    private final Map<String, String> raw;

    private Parameters(String value, Map<String, String> raw) {
        this.value = value;
        this.raw = raw;
    }

    static Parameters of(String header) {
        Map<String, String> raw = new LinkedHashMap<>();
        int end = end(header, 0);
        String value = header.substring(0, end).strip().toLowerCase(Locale.ROOT);
        while (end < header.length()) {
            int from = end + 1;
            end = end(header, from);
            int equals = header.indexOf('=', from);
            if (equals > 0 && equals < end) {
                String name = header.substring(from, equals).strip().toLowerCase(Locale.ROOT);
                raw.putIfAbsent(name, header.substring(equals + 1, end).strip());
            }
        }
        return new Parameters(value, raw);
    }

    /** The first word, in lower case. */
    String value() {
        return value;
    }

    /** A parameter as plain text, for names that only machines read. */
    String plain(String name) {
        return Optional.ofNullable(raw.get(name)).map(Parameters::unquoted).orElse("").strip();
    }

    /** A parameter as people should see it. */
    Optional<String> text(String name) {
        String whole = raw.get(name + "*");
        if (whole != null) {
            return Optional.of(extended(whole));
        }
        if (raw.containsKey(name + "*0") || raw.containsKey(name + "*0*")) {
            return Optional.of(pieces(name));
        }
        return Optional.ofNullable(raw.get(name)).map(Parameters::unquoted).map(HeaderText::of);
    }

    private String pieces(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = "";
        for (int i = 0; i < MOST_PIECES; i++) {
            String encoded = raw.get(name + "*" + i + "*");
            String plain = raw.get(name + "*" + i);
            if (encoded != null) {
                String piece = unquoted(encoded);
                charset = i == 0 ? charset(piece) : charset;
                bytes.writeBytes(percent(i == 0 ? afterQuotes(piece) : piece));
            } else if (plain != null) {
                bytes.writeBytes(unquoted(plain).getBytes(StandardCharsets.ISO_8859_1));
            } else {
                break;
            }
        }
        String text = WrittenBytes.text(bytes.toByteArray(), charset);
        return text.contains("=?")
                ? HeaderText.of(bytes.toString(StandardCharsets.ISO_8859_1))
                : text;
    }

    private static String extended(String value) {
        String plain = unquoted(value);
        return WrittenBytes.text(percent(afterQuotes(plain)), charset(plain));
    }

    private static String charset(String value) {
        int quote = value.indexOf('\'');
        return quote > 0 && value.indexOf('\'', quote + 1) > 0 ? value.substring(0, quote) : "";
    }

    private static String afterQuotes(String value) {
        int quote = value.indexOf('\'');
        int second = quote < 0 ? -1 : value.indexOf('\'', quote + 1);
        return second < 0 ? value : value.substring(second + 1);
    }

    private static byte[] percent(String value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < value.length(); i++) {
            int code = value.charAt(i) == '%' ? Hex.at(value, i + 1) : -1;
            bytes.write(code < 0 ? value.charAt(i) : code);
            i += code < 0 ? 0 : 2;
        }
        return bytes.toByteArray();
    }

    /** Where the piece that starts here ends: at the next semicolon outside of quotes. */
    private static int end(String header, int from) {
        boolean quoted = false;
        for (int i = from; i < header.length(); i++) {
            char sign = header.charAt(i);
            if (quoted && sign == '\\') {
                i++;
            } else if (sign == '"') {
                // a quote that is never closed is none
                quoted = !quoted && header.indexOf('"', i + 1) > 0;
            } else if (sign == ';' && !quoted) {
                return i;
            }
        }
        return header.length();
    }

    private static String unquoted(String value) {
        if (!value.startsWith("\"")) {
            return value.endsWith("\"") ? value.substring(0, value.length() - 1) : value;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < value.length() && value.charAt(i) != '"'; i++) {
            boolean escape = value.charAt(i) == '\\' && i + 1 < value.length();
            boolean marked = escape && "\"\\".indexOf(value.charAt(i + 1)) >= 0;
            i += marked ? 1 : 0;
            text.append(value.charAt(i));
        }
        return text.toString();
    }
}
