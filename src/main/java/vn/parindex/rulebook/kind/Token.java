package vn.parindex.rulebook.kind;

/**
 * A piece of a formula.
 *
 * @param text in the words of the grammar
 * @param written as it stood in the formula
 */
record Token(Kind kind, String text, String written) {

    enum Kind {
        NUMBER,
        WORD,
        SIGN,
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(sign);
    }
}
