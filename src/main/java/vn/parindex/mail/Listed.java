package vn.parindex.mail;

/**
 * A mail in the list of a folder.
 *
 * @param size bytes as the server says, which need not be exact
 * @param deleted marked as deleted and still there
 */
record Listed(long uid, long size, boolean deleted) {}
