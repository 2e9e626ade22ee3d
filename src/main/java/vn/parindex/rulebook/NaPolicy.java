package vn.parindex.rulebook;

/** What happens to a leaf that a unit declares not applicable. */
public enum NaPolicy {
    /** The unit can't declare it. */
    NONE,
    /** Full points. */
    FULL,
    /** No points. */
    ZERO,
    /** The leaf leaves the maximum. */
    EXCLUDE
}
