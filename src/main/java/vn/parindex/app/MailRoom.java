package vn.parindex.app;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.parindex.language.Messages;
import vn.parindex.mail.Account;
import vn.parindex.record.MailBook;

/** All that those need who work on mails. */
record MailRoom(
        Workplace place, Stores stores, PostOffice office, InstantSource clock, Watcher watcher) {

    MailBook mails() {
        return stores.register().mails();
    }

    /** For the log. */
    Messages words() {
        return Messages.of("service", place.locale());
    }

    /** The mailbox with this address, when it still stands in the settings. */
    Optional<Account> account(String address) {
        return place.mail().accounts().stream()
                .filter(each -> each.address().equals(address))
                .findFirst();
    }

    /** Until when something can still be sent in time; nobody is asked for what is past. */
    Optional<LocalDateTime> deadlineAhead() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), place.zone());
        return place.round().deadline().filter(moment -> !now.isAfter(moment));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), place.zone());
    }

    /** When the office's day began. */
    Instant morning() {
        return today().atStartOfDay(place.zone()).toInstant();
    }
}
