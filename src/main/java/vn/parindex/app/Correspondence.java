package vn.parindex.app;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.answer.Answer;
import vn.parindex.answer.ComputedCell;
import vn.parindex.answer.Points;
import vn.parindex.answer.Refusal;
import vn.parindex.language.UnitName;
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

    Answer answer(Delivery delivery, Examination found) {
        return new Answer(
                found.verdict(),
                delivery.fileName(),
                Optional.of(delivery.receipt()),
                found.scorecard().unit().map(new UnitName(locale)::full),
                Optional.of(round.title()),
                Optional.of(received(delivery)),
                deadline(delivery),
                found.findings(),
                Optional.of(Points.of(set, found.scores())),
                ComputedCell.of(found.submission(), found.scores()),
                locale);
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

    /** Until when something can still be sent in time; nobody is asked for what is past. */
    private Optional<LocalDateTime> deadline(Delivery delivery) {
        return round.deadline().filter(moment -> !received(delivery).isAfter(moment));
    }

    private LocalDateTime received(Delivery delivery) {
        return LocalDateTime.ofInstant(delivery.received(), zone);
    }
}
