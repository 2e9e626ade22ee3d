package vn.parindex.mail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.mail.IncomingMail.Standing;

/** What the trusted host found out about the sender whose name the mail bears. */
final class SenderStanding {
    // under these anybody may have a name
    private static final Set<String> PUBLIC =
            Set.of(
                    "gov", "com", "net", "org", "edu", "ac", "int", "info", "biz", "name", "pro",
                    "health");

    private SenderStanding() {}

    /** A pass is believed only where it can't be forged; nobody forges a failure. */
    static Standing of(MailHeaders headers, Optional<String> from, ReadingRules rules) {
        if (rules.trustedHost().isEmpty() || from.isEmpty()) {
            return Standing.UNKNOWN;
        }
        String domain = from.get().substring(from.get().indexOf('@') + 1);
        Optional<TraceLines.Trace> trace =
                new TraceLines(headers.lines(), rules.trustedHost().get()).topmost();
        Standing said =
                trace.map(line -> verdict(line.results().results(), domain))
                        .orElse(Standing.UNKNOWN);
        boolean believed = said != Standing.PASSED || trace.get().certain();
        return believed ? said : Standing.UNKNOWN;
    }

    private static Standing verdict(List<AuthResults.Result> results, String from) {
        List<AuthResults.Result> dmarc =
                results.stream()
                        .filter(result -> result.method().equals("dmarc"))
                        .filter(result -> concerns(result, from))
                        .toList();
        if (dmarc.stream().anyMatch(result -> result.verdict().equals("fail"))) {
            return Standing.FAILED;
        }
        boolean passed =
                dmarc.stream().anyMatch(result -> result.verdict().equals("pass"))
                        || results.stream().anyMatch(result -> vouches(result, from));
        if (passed) {
            return Standing.PASSED;
        }
        boolean failed =
                results.stream()
                        .anyMatch(
                                result ->
                                        result.is("spf", "fail")
                                                || result.is("spf", "hardfail")
                                                || result.is("dkim", "fail"));
        return failed ? Standing.FAILED : Standing.UNKNOWN;
    }

    private static boolean concerns(AuthResults.Result dmarc, String from) {
        String named = dmarc.domain("header.from");
        return named.isEmpty() || named.equals(from);
    }

    private static boolean vouches(AuthResults.Result result, String from) {
        return (result.is("spf", "pass") && aligned(result.domain("smtp.mailfrom"), from))
                || (result.is("dkim", "pass")
                        && (aligned(result.domain("header.d"), from)
                                || (result.domain("header.d").isEmpty()
                                        && aligned(result.domain("header.i"), from))));
    }

    /** The same domain, or one within the other and of the same owner. */
    static boolean aligned(String vouching, String from) {
        return vouching.equals(from) || within(vouching, from) || within(from, vouching);
    }

    private static boolean within(String inner, String outer) {
        String[] labels = outer.split("\\.", -1);
        boolean owned = labels.length > 2 || (labels.length == 2 && !PUBLIC.contains(labels[0]));
        return owned && !labels[0].isEmpty() && inner.endsWith("." + outer);
    }
}
