package vn.parindex.mail;

/**
 * Where a mail lies on its server. The same place never holds another mail.
 *
 * @param account address of the mailbox
 * @param validity UIDVALIDITY of the folder
 */
public record MailPlace(String account, String folder, long validity, long uid) {}
