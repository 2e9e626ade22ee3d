package vn.parindex.mail;

import java.util.Set;

/** Tells letters of people from what programs send (RFC 3834). */
final class AutomaticMail {
    private static final Set<String> BULK = Set.of("bulk", "list", "junk");

    private AutomaticMail() {}

    static IncomingMail.Automatic of(MailHeaders headers) {
        String submitted = headers.structured("auto-submitted").value();
        if (!submitted.isEmpty() && !submitted.startsWith("no")) {
            return IncomingMail.Automatic.AUTO_REPLY;
        }
        String precedence = headers.structured("precedence").value();
        return BULK.contains(precedence)
                ? IncomingMail.Automatic.BULK
                : IncomingMail.Automatic.NO;
    }
}
