package vn.parindex.read;

import java.util.Collection;

/**
 * Measures XML by its bare bytes, so that a sheet with a million rows is refused before anything is
 * built from it. No encoding hides the signs of a tag, and looking at them costs next to nothing.
 */
final class Markup {
    private final long most;
    private final String tooMuch;
    private long characters;
    private int before;

    /**
     * Measures parts that go together.
     *
     * @param most bytes in all of them
     * @param tooMuch the reason to refuse more
     */
    Markup(long most, String tooMuch) {
        this.most = most;
        this.tooMuch = tooMuch;
    }

    /** Looks at bytes while they stream by. */
    void pass(byte[] bytes, int length) throws Unreadable {
        for (int i = 0; i < length; i++) {
            int now = bytes[i];
            // only a document type declaration can name entities, and no office document has one
            if (before == ('<' << 8 | '!') && (now == 'D' || now == 'd')) {
                throw new Unreadable("unsafe");
            }
            before = (before << 8 | (now & 0xFF)) & 0xFFFF;
        }
        characters += length;
        if (characters > most) {
            throw new Unreadable(tooMuch);
        }
    }

    /** Refuses parts with more tags, attributes or text than can be held. */
    static void requireFew(Collection<byte[]> parts) throws Unreadable {
        long marks = 0;
        long text = 0;
        for (byte[] part : parts) {
            text += part.length;
            for (byte sign : part) {
                if (sign == '<' || sign == '=') {
                    marks++;
                }
            }
        }
        if (marks > Limits.MARKS || text > Limits.TEXT) {
            throw new Unreadable("too-many-cells");
        }
    }
}
