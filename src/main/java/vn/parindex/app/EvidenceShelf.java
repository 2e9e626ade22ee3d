package vn.parindex.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.check.Attached;
import vn.parindex.model.Delivery;
import vn.parindex.record.Enclosure;
import vn.parindex.record.MailBook;

/** The evidence that came by mail with a scorecard, and with earlier mails of its senders. */
final class EvidenceShelf {
    private final MailBook mails;

    EvidenceShelf(MailBook mails) {
        this.mails = mails;
    }

    /** Empty when this very scorecard came without any: then nothing is said of what is missing. */
    Optional<Attached> with(Delivery delivery) {
        List<Enclosure> now = mails.evidenceWith(delivery.sha256());
        if (now.isEmpty()) {
            return Optional.empty();
        }
        Set<String> together = now.stream().map(Enclosure::mail).collect(Collectors.toSet());
        return Optional.of(
                new Attached(
                        mails.evidenceOfSenders(delivery.sha256()).stream()
                                .map(
                                        each ->
                                                new Attached.File(
                                                        each.fileName(),
                                                        each.named(),
                                                        together.contains(each.mail())))
                                .distinct()
                                .toList()));
    }
}
