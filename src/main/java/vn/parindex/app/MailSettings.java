package vn.parindex.app;

import java.util.List;
import vn.parindex.mail.Account;

/**
 * The mailboxes, and what holds for all of them.
 *
 * @param accounts none when nothing comes by mail
 * @param mostPerDay most mails that one address is sent in a day
 * @param remindDays how many days before the deadline units are reminded, the first time first
 * @param sendResults whether the results are mailed to the units at the end
 */
record MailSettings(
        List<Account> accounts,
        Strangers strangers,
        int mostPerDay,
        List<Integer> remindDays,
        boolean sendResults) {

    /** No mailbox. */
    static final MailSettings NONE =
            new MailSettings(List.of(), Strangers.SILENCE, 20, List.of(), false);

    MailSettings {
        accounts = List.copyOf(accounts);
        remindDays = List.copyOf(remindDays);
    }

    /** What a sender hears whose address is not in the register of units. */
    enum Strangers {
        /** Nothing. */
        SILENCE,
        /** That mails are taken from addresses on record only, and nothing of what was sent. */
        ANSWER
    }
}
