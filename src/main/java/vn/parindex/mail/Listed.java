package vn.parindex.mail;

/**
 * A mail in the list of a folder.
 *
 * @param size bytes as the server says, which need not be exact
 */
record Listed(long uid, long size) {}
