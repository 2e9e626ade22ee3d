package vn.parindex.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The header lines of a mail or of one of its parts, from top to bottom. Each character of a value
 * is a byte; lines beyond any sense are cut.
 */
final class MailHeaders {
    private static final int MOST_LINES = 1_000;
    private static final int LONGEST = 16_000;
    private static final Pattern FOLD = Pattern.compile("\\r?\\n|\\r");

    private final List<Line> lines;

    private MailHeaders(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * A header line.
     *
     * @param name in lower case
     */
    record Line(String name, String value) {}

    static MailHeaders of(Part part) throws MessagingException {
        List<Line> lines = new ArrayList<>();
        for (Header header : Collections.list(part.getAllHeaders())) {
            if (lines.size() < MOST_LINES) {
                String value = header.getValue();
                String cut = value.substring(0, Math.min(LONGEST, value.length()));
                String name = header.getName().strip().toLowerCase(Locale.ROOT);
                lines.add(new Line(name, FOLD.matcher(cut).replaceAll("").strip()));
            }
        }
        return new MailHeaders(lines);
    }

    List<Line> lines() {
        return lines;
    }

    List<String> all(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).map(Line::value).toList();
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    boolean has(String name) {
        return first(name).isPresent();
    }

    /** The value of a structured header with its parameters; empty where it is not there. */
    Parameters structured(String name) {
        return Parameters.of(first(name).orElse(""));
    }
}
