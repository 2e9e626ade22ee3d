package vn.parindex.read;

/** White space as people type and paste it: blanks that don't break, and some with no width. */
final class Blanks {
    private Blanks() {}

    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean isBlank(char sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || sign == '\u200B'
                || sign == '\uFEFF';
    }
}
