package vn.parindex.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names that every file system takes, Windows and its shares among them. */
public final class SafeName {
    // Linux allows 255 bytes, and a Vietnamese letter takes up to three
    private static final int MOST_BYTES = 180;

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");
    private static final Pattern OUTER = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private SafeName() {}

    /** The same name in NFC, forbidden marks replaced, its extension kept when it is too long. */
    public static String of(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String allowed = OUTER.matcher(FORBIDDEN.matcher(composed).replaceAll("-")).replaceAll("");
        String safe =
                allowed.isEmpty() || DEVICE.matcher(allowed).matches() ? "_" + allowed : allowed;
        String extension = extension(safe);
        return cut(safe.substring(0, safe.length() - extension.length()), extension) + extension;
    }

    /** The name without its extension. */
    public static String stem(String name) {
        return name.substring(0, name.length() - extension(name).length());
    }

    /** The extension with its dot, or empty text. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        boolean usual = dot > 0 && name.length() - dot <= 6 && name.indexOf(' ', dot) < 0;
        return usual ? name.substring(dot) : "";
    }

    private static String cut(String stem, String extension) {
        String rest = stem;
        while (bytes(rest) + bytes(extension) > MOST_BYTES) {
            rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
        }
        return rest.stripTrailing();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
