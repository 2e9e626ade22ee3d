package vn.parindex.rulebook;

/** What is said of a leaf beside its rule. */
record LeafTerms(boolean required, Source source, NaPolicy policy, int decimals) {}
