package vn.parindex.report;

/** A sheet of the annex. */
interface AnnexSheet {
    /** The key of its name in the bundle. */
    String name();

    void write(AnnexPage page, Telling telling, Bearings bearings);
}
