package vn.parindex.model;

/** What kind of narrative report it is. */
public enum ReportKind {
    /** A unit's report of a quarter, six months, nine months or a year. */
    PERIODIC,
    /** A unit's report on how it scored itself. */
    SELF_ASSESSMENT,
    /** A report of the aggregating unit on all units; checked, never merged. */
    AGGREGATE
}
