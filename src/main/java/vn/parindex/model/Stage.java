package vn.parindex.model;

/** How far a unit's scorecard has come. */
public enum Stage {
    /** Nothing has come in. */
    MISSING,
    /** Something came in and has errors open; nothing counts yet. */
    NEEDS_CORRECTION,
    /** A version counts. */
    VALID
}
