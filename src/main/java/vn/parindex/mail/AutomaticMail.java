package vn.parindex.mail;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.mail.IncomingMail.Automatic;

/**
 * Tells letters of people from what programs send (RFC 3834). X-Auto-Response-Suppress says nothing
 * about that: Exchange puts it on letters of people as well.
 */
final class AutomaticMail {
    private static final Set<String> BULK = Set.of("bulk", "list", "junk");
    private static final Set<String> REPLYING =
            Set.of("x-autoreply", "x-autorespond", "x-auto-reply-from", "x-autoresponder");
    private static final Set<String> POSTMASTERS = Set.of("mailer-daemon", "mail-daemon");
    private static final int BEGINNING = 300;

    // as Outlook, Zimbra, Gmail and webmail put them before the subject they answer
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "\\W*(?:(?:thu )?tra loi tu dong|tu dong tra loi|thu tu dong|(?:thong bao )?vang mat"
                            + "|out of (?:the )?office|automatic reply|auto(?:mated)?[- ]?reply"
                            + "|autoreply|auto(?:matic)?[- ]?response)\\s*(?:[:\\-\\]\\[(!]|$).*");
    private static final Pattern TEXT =
            Pattern.compile(
                    "(?s).*(?:tra loi tu dong|tu dong tra loi"
                            + "|(?:toi|minh) (?:hien |hien tai )?(?:dang |se )?(?:di vang|vang mat|nghi phep)"
                            + "|hien (?:tai )?toi (?:dang |se )?(?:di vang|vang mat|nghi phep)"
                            + "|out of (?:the )?office|automatic(?:ally generated)? (?:reply|response)"
                            + "|auto-?reply|on (?:annual |maternity )?leave until).*");

    private AutomaticMail() {}

    /** What makes it no letter of a person; the header lines speak before its words do. */
    static Automatic of(MailHeaders headers, ReadingRules rules, Gathered gathered) {
        if (isOwn(headers, rules)) {
            return Automatic.OWN;
        }
        if (isReport(headers)) {
            return Automatic.BOUNCE;
        }
        if (repliesItself(headers)) {
            return Automatic.AUTO_REPLY;
        }
        if (headers.first("return-path")
                .filter(path -> path.replace(" ", "").equals("<>"))
                .isPresent()) {
            return Automatic.BOUNCE;
        }
        if (isBulk(headers)) {
            return Automatic.BULK;
        }
        return saysSo(headers, gathered) ? Automatic.AUTO_REPLY : Automatic.NO;
    }

    /** By the form of its Message-ID, whichever office sent it, or by its sender. */
    private static boolean isOwn(MailHeaders headers, ReadingRules rules) {
        boolean id = MailIds.own(headers).filter(OutgoingMail::isOwnId).isPresent();
        Optional<AddressLine.Sender> from = AddressLine.of(headers.all("from")).only();
        return id
                || from.filter(sender -> rules.ownAddresses().contains(sender.address()))
                        .isPresent();
    }

    private static boolean isReport(MailHeaders headers) {
        Parameters type = headers.structured("content-type");
        boolean delivery =
                type.value().equals("multipart/report")
                        && type.plain("report-type").equalsIgnoreCase("delivery-status");
        boolean daemon =
                AddressLine.of(headers.all("from"))
                        .first()
                        .map(address -> address.substring(0, address.indexOf('@')))
                        .filter(POSTMASTERS::contains)
                        .isPresent();
        return delivery || daemon || headers.has("x-failed-recipients");
    }

    private static boolean repliesItself(MailHeaders headers) {
        boolean submitted =
                headers.all("auto-submitted").stream()
                        .map(value -> Parameters.of(value).value().split("[\\s(]", 2)[0])
                        .anyMatch(value -> !value.isEmpty() && !value.equals("no"));
        boolean precedence = precedence(headers).startsWith("auto");
        boolean receipt =
                headers.structured("content-type")
                        .plain("report-type")
                        .equalsIgnoreCase("disposition-notification");
        return submitted || precedence || receipt || REPLYING.stream().anyMatch(headers::has);
    }

    private static boolean isBulk(MailHeaders headers) {
        return BULK.contains(precedence(headers))
                || headers.lines().stream().anyMatch(line -> line.name().startsWith("list-"));
    }

    private static String precedence(MailHeaders headers) {
        return headers.structured("precedence").value();
    }

    /** Words alone are believed only without files: a letter that brings one is never lost. */
    private static boolean saysSo(MailHeaders headers, Gathered gathered) {
        String subject = headers.first("subject").map(HeaderText::of).map(Folding::bare).orElse("");
        String text = gathered.text();
        String start = Folding.bare(text.substring(0, Math.min(BEGINNING, text.length())));
        return gathered.attachments().isEmpty()
                && (SUBJECT.matcher(subject).matches() || TEXT.matcher(start).matches());
    }
}
