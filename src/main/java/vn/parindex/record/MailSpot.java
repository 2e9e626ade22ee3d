package vn.parindex.record;

/**
 * Where a mail lay on its server.
 *
 * @param validity UIDVALIDITY of the folder
 */
public record MailSpot(String account, String folder, long validity, long uid) {}
