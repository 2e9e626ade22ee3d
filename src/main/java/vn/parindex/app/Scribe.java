package vn.parindex.app;

import vn.parindex.mail.OutgoingMail;

/** Puts into words what is said by mail. */
interface Scribe {

    OutgoingMail reply(Dispatch dispatch, MailReply reply);

    OutgoingMail refusal(Dispatch dispatch, MailRefusal refusal);

    OutgoingMail reminder(Dispatch dispatch, MailReminder reminder);

    OutgoingMail results(Dispatch dispatch, MailResults results);
}
