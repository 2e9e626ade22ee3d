package vn.parindex.rulebook;

/** The sheets of a criteria set. */
enum CriteriaSheet {
    CRITERIA,
    INFO,
    CLASSES,
    ADJUSTMENTS,
    RANKING,
    GUIDE
}
