package vn.parindex.app;

import java.util.Locale;
import java.util.Optional;
import vn.parindex.mail.IncomingMail;
import vn.parindex.record.Mail;

/** Decides which mails are worked on. */
final class MailGate {
    static final String FORGED = "forged";
    static final String NO_SENDER = "no-sender";
    static final String TOO_MANY = "too-many";

    private final MailRoom room;
    private final Senders senders;

    MailGate(MailRoom room, Senders senders) {
        this.room = room;
        this.senders = senders;
    }

    /** What is to be done with a mail. */
    enum Way {
        TAKE,
        /** No answer, ever. */
        SILENCE,
        /** The operator decides. */
        QUARANTINE
    }

    /**
     * A decision.
     *
     * @param reason code; empty text for a mail that is taken
     */
    record Ruling(Way way, String reason) {}

    Ruling rule(Mail mail, IncomingMail letter) {
        if (letter.automatic() != IncomingMail.Automatic.NO) {
            String reason = letter.automatic().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new Ruling(Way.SILENCE, reason);
        }
        if (letter.from().isEmpty()) {
            return new Ruling(Way.QUARANTINE, NO_SENDER);
        }
        if (mail.accepted()) {
            return new Ruling(Way.TAKE, "");
        }
        return ofPerson(letter.from().get(), letter.standing());
    }

    private Ruling ofPerson(String address, IncomingMail.Standing standing) {
        if (standing == IncomingMail.Standing.FAILED) {
            return new Ruling(Way.QUARANTINE, FORGED);
        }
        if (!senders.known(address)) {
            return new Ruling(Way.QUARANTINE, MailRefusal.UNKNOWN_SENDER);
        }
        if (full(address)) {
            return new Ruling(Way.QUARANTINE, TOO_MANY);
        }
        return new Ruling(Way.TAKE, "");
    }

    /** True when the address was written to as often as may be today. */
    boolean full(String address) {
        return room.mails().written(address, Optional.empty(), room.morning())
                >= room.place().mail().mostPerDay();
    }
}
