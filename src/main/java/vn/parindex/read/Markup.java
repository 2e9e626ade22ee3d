package vn.parindex.read;

/**
 * Counts tags and attributes while bytes stream by, so that a sheet with a million rows is refused
 * before anything is built from it. Bytes are enough: no encoding hides the two signs, and looking
 * at them costs next to nothing.
 */
final class Markup {
    private long characters;
    private int marks;
    private int before;

    void count(byte[] bytes, int length) throws Unreadable {
        for (int i = 0; i < length; i++) {
            int now = bytes[i];
            if (now == '<' || now == '=') {
                marks++;
            }
            // only a document type declaration can name entities, and no workbook has one
            if (before == ('<' << 8 | '!') && (now == 'D' || now == 'd')) {
                throw new Unreadable("unsafe");
            }
            before = (before << 8 | (now & 0xFF)) & 0xFFFF;
        }
        characters += length;
        if (marks > Limits.MARKS || characters > Limits.TEXT) {
            throw new Unreadable("too-many-cells");
        }
    }
}
