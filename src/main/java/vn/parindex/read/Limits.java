package vn.parindex.read;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * How much of a file is looked at. What is opened at all fits a heap of 256 MB; real scorecards
 * need less than a tenth of it.
 */
final class Limits {
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

    /** The record stream of an .xls, with whatever is drawn on its sheets. */
    static final int RECORDS = 16 * 1024 * 1024;

    static final int CELLS = 35_000;
    static final int FORMULAS = 20_000;

    private Limits() {}

    /** Sets the guard of POI for the whole process; what passed our own limits passes it. */
    static void guardPoi() {
        ZipSecureFile.setMinInflateRatio(0.001);
        ZipSecureFile.setMaxEntrySize(PART);
        ZipSecureFile.setMaxFileCount(PARTS);
    }
}
