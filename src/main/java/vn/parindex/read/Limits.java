package vn.parindex.read;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * How much of a file is looked at. What is opened at all fits a heap of 256 MB; real scorecards and
 * reports need less than a tenth of it.
 */
public final class Limits {
    static final int FILE = 25 * 1024 * 1024;
    static final long UNPACKED = 100L * 1024 * 1024;
    static final long PART = 64L * 1024 * 1024;
    static final int PARTS = 2_000;

    /** Marks of XML, tags and attributes, in all parts that carry values. */
    static final int MARKS = 250_000;

    /** Characters in these parts: text costs memory as well. */
    static final long TEXT = 8L * 1024 * 1024;

    /** Characters before formats and empty cells are taken out. */
    static final long RAW_TEXT = 16L * 1024 * 1024;

    /** XML of a report in Word, its formats, notes and headers included. */
    static final long REPORT_TEXT = 40L * 1024 * 1024;

    /** The record stream of an .xls, with whatever is drawn on its sheets. */
    static final int RECORDS = 16 * 1024 * 1024;

    static final int CELLS = 35_000;
    static final int FORMULAS = 20_000;

    private Limits() {}

    /** Refuses what is empty, and what is larger than anything that is sent. */
    public static void requireSize(byte[] bytes) throws Unreadable {
        if (bytes.length == 0) {
            throw new Unreadable("empty-file");
        }
        if (bytes.length > FILE) {
            throw new Unreadable("too-large");
        }
    }

    /** Sets the guard of POI for the whole process; what passed our own limits passes it. */
    static void guardPoi() {
        ZipSecureFile.setMinInflateRatio(0.001);
        ZipSecureFile.setMaxEntrySize(PART);
        ZipSecureFile.setMaxFileCount(PARTS);
    }
}
