package vn.parindex.report;

/** Text made harmless for XML and HTML. */
final class Escaped {
    private Escaped() {}

    /** The same words, with what XML would take for markup escaped and control characters blank. */
    static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(
                        point -> {
                            switch (point) {
                                case '&' -> safe.append("&amp;");
                                case '<' -> safe.append("&lt;");
                                case '>' -> safe.append("&gt;");
                                case '"' -> safe.append("&quot;");
                                case '\'' -> safe.append("&#39;");
                                default -> safe.appendCodePoint(allowed(point) ? point : ' ');
                            }
                        });
        return safe.toString();
    }

    /** The same words, control characters blank: for those who escape by themselves. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> clean.appendCodePoint(allowed(point) ? point : ' '));
        return clean.toString();
    }

    // XML 1.0, production 2; line breaks become blanks, since no text here has lines
    private static boolean allowed(int point) {
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        return point >= 0x20 && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }
}
