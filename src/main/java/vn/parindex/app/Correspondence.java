package vn.parindex.app;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.answer.Refusal;
import vn.parindex.model.Delivery;
import vn.parindex.model.Round;
import vn.parindex.rulebook.CriteriaSet;

/** What senders are told. */
final class Correspondence {
    private final Round round;
    private final CriteriaSet set;
    private final ZoneId zone;
    private final Locale locale;

    Correspondence(Workplace place) {
        this.round = place.round();
        this.set = place.set();
        this.zone = place.zone();
        this.locale = place.locale();
    }

    Reply reply(Delivery delivery, Examination found, byte[] original) throws IOException {
        return Reply.to(found, original, set, cover(delivery));
    }

    Refusal refusal(Delivery delivery, String reason) {
        return new Refusal(
                reason,
                delivery.fileName(),
                Optional.of(delivery.receipt()),
                Optional.of(round.title()),
                Optional.of(received(delivery)),
                deadline(delivery),
                locale);
    }

    private Cover cover(Delivery delivery) {
        return new Cover(
                delivery.fileName(),
                Optional.of(delivery.receipt()),
                Optional.of(round.title()),
                Optional.of(received(delivery)),
                deadline(delivery),
                locale);
    }

    /** Until when something can still be sent in time; nobody is asked for what is past. */
    private Optional<LocalDateTime> deadline(Delivery delivery) {
        return round.deadline().filter(moment -> !received(delivery).isAfter(moment));
    }

    private LocalDateTime received(Delivery delivery) {
        return LocalDateTime.ofInstant(delivery.received(), zone);
    }
}
