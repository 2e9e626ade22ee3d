package vn.parindex.rulebook.kind;

/** A piece of a formula. */
record Token(Kind kind, String text) {

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
