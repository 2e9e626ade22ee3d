package vn.parindex.answer.pack;

/**
 * Walks over the tags of an XML text one by one. Comments, CDATA sections and instructions are
 * passed over.
 */
public final class Tags {
    private final String text;
    private final int limit;
    private int start;
    private int end;

    /** The tags in this stretch of the text. */
    public Tags(String text, int from, int limit) {
        this.text = text;
        this.limit = limit;
        this.end = from;
    }

    /** Steps to the next tag; false when there is none. */
    public boolean next() {
        while (true) {
            start = text.indexOf('<', end);
            if (start < 0 || start >= limit) {
                return false;
            }
            if (text.startsWith("<!--", start)) {
                end = behind("-->");
            } else if (text.startsWith("<![CDATA[", start)) {
                end = behind("]]>");
            } else if (text.startsWith("<?", start)) {
                end = behind("?>");
            } else if (text.startsWith("<!", start)) {
                throw new IllegalArgumentException("a document type is not expected here");
            } else {
                end = tagEnd();
                return true;
            }
        }
    }

    /** Where the tag begins. */
    public int start() {
        return start;
    }

    /** Behind the tag. */
    public int end() {
        return end;
    }

    public boolean closes() {
        return text.charAt(start + 1) == '/';
    }

    public boolean selfClosed() {
        return text.charAt(end - 2) == '/';
    }

    /** The name as written, with its prefix. */
    public String name() {
        int from = closes() ? start + 2 : start + 1;
        int to = from;
        while (isName(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean isName(char c) {
        return c != '>' && c != '/' && !Character.isWhitespace(c);
    }

    private int behind(String mark) {
        int at = text.indexOf(mark, start);
        if (at < 0) {
            throw new IllegalArgumentException("cut off at " + start);
        }
        return at + mark.length();
    }

    private int tagEnd() {
        char quote = 0;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("cut off at " + start);
    }
}
