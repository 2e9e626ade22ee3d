package vn.parindex.rulebook;

/** The columns of the sheet that says which figures stand in the scorecard as well. */
enum ComparisonColumn {
    INDICATOR,
    ROW
}
