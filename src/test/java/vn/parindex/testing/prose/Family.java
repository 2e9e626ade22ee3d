package vn.parindex.testing.prose;

/** What kind of fault is planted, and which family of checks has to find it. */
public enum Family {
    SUM,
    LOSS,
    RATIO,
    SHARE,
    COUNT,
    PARTITION,
    CLASS,
    TEXT_SCORE,
    DUP,
    PERIOD,
    REF,
    NAME,
    NUMBERING,
    STAGE,
    SIPAS,
    SCORECARD,
    SECTION
}
