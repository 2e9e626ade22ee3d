package vn.parindex.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from the lines of a document which number it bears. */
public final class DocumentNumbers {
    // what it cites stands behind "Căn cứ", never at the beginning of a line behind "Số"
    private static final Pattern OWN =
            Pattern.compile("(?iu:^\\W*số)\\s*[:.]?\\s*(" + Documents.NUMBER.pattern() + ")");

    private DocumentNumbers() {}

    /** Number and symbol without blanks, in capitals: {@code 12/KH-UBND}. */
    public static List<String> own(List<String> lines) {
        return lines.stream()
                .map(OWN::matcher)
                .filter(Matcher::find)
                .map(found -> plain(found.group(1)))
                .distinct()
                .toList();
    }

    static String plain(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
