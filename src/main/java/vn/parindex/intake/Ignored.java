package vn.parindex.intake;

import java.util.List;
import java.util.Locale;

/** Names of files that are nobody's delivery. */
final class Ignored {
    private static final List<String> ENDINGS =
            List.of(".tmp", ".part", ".partial", ".filepart", ".crdownload", ".download");
    private static final List<String> NAMES = List.of("thumbs.db", "desktop.ini");

    private Ignored() {}

    static boolean file(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("~$")
                || lower.startsWith(".")
                || NAMES.contains(lower)
                || ENDINGS.stream().anyMatch(lower::endsWith);
    }

    static boolean folder(String name) {
        return name.startsWith(".") || name.startsWith("$") || name.startsWith("@");
    }
}
