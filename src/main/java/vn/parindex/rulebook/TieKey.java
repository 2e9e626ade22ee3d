package vn.parindex.rulebook;

/** What the sheet "Xếp hạng" says. */
public enum TieKey {
    RULE,
    BREAKERS
}
