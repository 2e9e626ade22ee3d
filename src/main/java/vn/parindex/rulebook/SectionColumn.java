package vn.parindex.rulebook;

/** The columns of the sheet with the sections that reports should have. */
enum SectionColumn {
    CODE,
    TITLE,
    KINDS,
    REQUIRED,
    TOPIC,
    WORDS
}
