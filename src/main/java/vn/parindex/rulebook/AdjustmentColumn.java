package vn.parindex.rulebook;

/** The columns of the sheet "Điểm cộng, điểm trừ". */
public enum AdjustmentColumn {
    CODE,
    NAME,
    POINTS,
    PER,
    CAP
}
