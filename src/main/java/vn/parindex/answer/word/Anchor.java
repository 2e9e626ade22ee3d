package vn.parindex.answer.word;

/**
 * What a comment hangs on.
 *
 * @param reference where the comment's own sign stands
 */
record Anchor(Edge start, Edge end, int reference) {}
