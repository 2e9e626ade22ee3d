package vn.parindex.mail;

/**
 * What one look at a mailbox gave.
 *
 * @param taken mails taken over
 * @param moved mails put away
 * @param waiting mails that stay: their answer is not recorded yet, or the operator is asked
 * @param held mails that could not be taken or moved this time
 * @param reachable false when the server is away, or was away so lately that it was not asked
 */
public record MailSweep(int taken, int moved, int waiting, int held, boolean reachable) {
    static final MailSweep AWAY = new MailSweep(0, 0, 0, 0, false);
}
