package vn.parindex.model;

/** The columns of a scorecard, in the order in which a blank one shows them. */
public enum Column {
    CODE,
    NAME,
    MAX,
    FIGURE,
    MEASURE,
    SELF,
    COMPUTED,
    EVIDENCE,
    PAGE,
    EXPLANATION,
    WORDING,
    APPRAISED,
    REASON
}
