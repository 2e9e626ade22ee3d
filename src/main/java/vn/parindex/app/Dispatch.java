package vn.parindex.app;

import java.time.Instant;
import vn.parindex.mail.Account;

/**
 * Who sends a mail, as what and when.
 *
 * @param name of its row in the outbox; the Message-ID follows from it
 * @param date that the mail carries; the same each time, so that the mail stays the same
 */
record Dispatch(Account account, String name, Instant date) {}
