package vn.parindex.check.prose;

/** Long words of a report as a finding shows them. */
final class Shortened {
    private static final int SHOWN = 90;

    private Shortened() {}

    static String of(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int space = text.lastIndexOf(' ', SHOWN);
        return text.substring(0, space > 0 ? space : SHOWN) + "…";
    }
}
