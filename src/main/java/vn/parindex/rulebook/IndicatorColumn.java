package vn.parindex.rulebook;

/** The columns of the sheet with the figures that are taken from reports. */
enum IndicatorColumn {
    CODE,
    NAME,
    GROUP,
    MEASURE,
    WHOLE,
    PHRASES
}
