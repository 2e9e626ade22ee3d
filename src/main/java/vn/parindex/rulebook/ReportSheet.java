package vn.parindex.rulebook;

/** The sheets of a report guide. */
enum ReportSheet {
    SECTIONS,
    INDICATORS,
    COMPARISONS,
    GUIDE
}
