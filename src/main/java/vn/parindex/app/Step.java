package vn.parindex.app;

/** What is safe on disk from here on; the work may be cut off after each and is taken up again. */
enum Step {
    STORED,
    REGISTERED,
    SCHEDULED,
    MOVED,
    BEGUN,
    RECORDED,
    WORKBOOK_WRITTEN,
    LETTER_WRITTEN,
    ANSWERED,
    REFUSAL_WRITTEN,
    REFUSED,
    SET_ASIDE;

    /** True when nothing is left to do for the delivery. */
    boolean last() {
        return this == ANSWERED || this == REFUSED || this == SET_ASIDE;
    }
}
