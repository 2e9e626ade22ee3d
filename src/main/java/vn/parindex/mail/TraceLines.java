package vn.parindex.mail;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the one Authentication-Results line that may be believed (RFC 8601). Every host puts its
 * lines on top of those that came with the mail: what stands above the line by which the trusted
 * host received it can't have come with the mail, everything below can.
 */
final class TraceLines {
    private static final Pattern BY = Pattern.compile("(?i)(?:^|\\s)by\\s+([\\w.-]{1,255})");

    private final List<MailHeaders.Line> lines;
    private final String host;

    TraceLines(List<MailHeaders.Line> lines, String host) {
        this.lines = lines;
        this.host = host;
    }

    /** A line and whether it was certainly written by the trusted host. */
    record Trace(AuthResults results, boolean certain) {}

    /**
     * The topmost line in the name of the trusted host, down to where the host before it received
     * the mail. Directly below the hop it may be genuine, since some hosts write it there, or
     * forged.
     */
    Optional<Trace> topmost() {
        int hop = hop();
        for (int i = 0; hop >= 0 && i < lines.size(); i++) {
            if (i > hop && isReceived(i)) {
                return Optional.empty();
            }
            if (lines.get(i).name().equals("authentication-results")) {
                AuthResults results = AuthResults.of(lines.get(i).value());
                if (results.host().equals(host)) {
                    return Optional.of(new Trace(results, i < hop));
                }
            }
        }
        return Optional.empty();
    }

    /** Where the trusted host received it; else where anybody did last; -1 without any. */
    private int hop() {
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (isReceived(i)) {
                last = last < 0 ? i : last;
                if (isTrusted(by(lines.get(i).value()))) {
                    return i;
                }
            }
        }
        return last;
    }

    private boolean isReceived(int index) {
        return lines.get(index).name().equals("received");
    }

    private boolean isTrusted(String by) {
        return by.equals(host) || by.endsWith("." + host);
    }

    private static String by(String received) {
        Matcher matcher = BY.matcher(AuthResults.withoutComments(received));
        return matcher.find() ? matcher.group(1).toLowerCase(java.util.Locale.ROOT) : "";
    }
}
