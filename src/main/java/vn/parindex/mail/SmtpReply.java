package vn.parindex.mail;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * What a server's refusal means. For good is only what it says of this recipient or this message: a
 * login or a sender that it does not like is for the operator to mend, and the mail waits.
 *
 * @param code of the reply
 * @param said the reply
 */
record SmtpReply(int code, String said) {

    /** The failure as the outbox takes it. */
    static NotSent notSent(MessagingException failure) {
        List<Exception> chain = chain(failure);
        Optional<SmtpReply> reply =
                of(chain, SMTPAddressFailedException.class)
                        .map(each -> new SmtpReply(each.getReturnCode(), said(each)));
        if (reply.isEmpty() && of(chain, SMTPSenderFailedException.class).isEmpty()) {
            reply =
                    of(chain, SMTPSendFailedException.class)
                            .map(each -> new SmtpReply(each.getReturnCode(), said(each)));
        }
        boolean forGood = reply.map(SmtpReply::forGood).orElse(false);
        String said = reply.map(SmtpReply::said).orElseGet(() -> Said.by(failure));
        return new NotSent(forGood, said, failure);
    }

    private boolean forGood() {
        return switch (code) {
            // asks for a login, for a better one, or for TLS
            case 530, 534, 535, 538 -> false;
            // the recipient's mailbox is full: some day it will not be
            case 552 -> !said.contains("5.2.2");
            default -> code >= 500 && code < 600;
        };
    }

    private static String said(Exception failure) {
        return EncodedWords.oneLine(Optional.ofNullable(failure.getMessage()).orElse(""));
    }

    // the library hangs what was said to each command one behind the other
    private static List<Exception> chain(MessagingException failure) {
        List<Exception> chain = new ArrayList<>();
        Exception next = failure;
        while (next != null && !chain.contains(next)) {
            chain.add(next);
            next = next instanceof MessagingException more ? more.getNextException() : null;
        }
        return chain;
    }

    private static <T> Optional<T> of(List<Exception> chain, Class<T> kind) {
        return chain.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
