package vn.parindex.rulebook;

/** Có, Không. */
enum YesNo {
    YES,
    NO
}
