package vn.parindex.rulebook;

/** What the sheet "Thông tin" says of a criteria set as a whole. */
public enum InfoKey {
    ID,
    TITLE,
    YEAR,
    BASIS,
    SCALE,
    STEP,
    DECIMALS,
    TOTAL_DECIMALS,
    PERCENT_DECIMALS,
    BONUS_CAP,
    PENALTY_CAP
}
