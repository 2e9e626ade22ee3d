package vn.parindex.examples;

/**
 * A file that is dropped.
 *
 * @param moment name of the folder, the moment at which it is dropped
 * @param path below that folder
 */
@SuppressWarnings("ArrayRecordComponent")
record Arrival(String moment, String path, byte[] content) {}
