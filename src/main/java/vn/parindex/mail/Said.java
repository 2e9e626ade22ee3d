package vn.parindex.mail;

/** What a server or the network gave as the reason of a failure. */
final class Said {
    private Said() {}

    static String by(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        String said = last.getMessage();
        return said == null ? last.getClass().getSimpleName() : said.strip();
    }
}
