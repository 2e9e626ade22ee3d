package vn.parindex.rulebook;

/** The columns of the unit register. */
enum UnitColumn {
    CODE,
    NAME,
    KIND,
    BLOCK,
    ALIASES,
    ADDRESSES,
    PREDECESSORS
}
