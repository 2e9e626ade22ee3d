package vn.parindex.prose;

/** Finds the words of one kind of meaning in a paragraph. */
interface Lexeme {
    void read(Line line);
}
