package vn.parindex.report;

/** A sheet of the annex. */
interface AnnexSheet {
    /** The key of its name in the bundle. */
    String name();

    /** True for a sheet with so many rows that it is written without being held in memory. */
    default boolean streamed() {
        return false;
    }

    void write(AnnexPage page, Telling telling, Bearings bearings);
}
