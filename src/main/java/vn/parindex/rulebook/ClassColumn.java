package vn.parindex.rulebook;

/** The columns of the sheet "Xếp loại". */
public enum ClassColumn {
    NAME,
    TOTAL_FROM,
    AREA_FROM
}
