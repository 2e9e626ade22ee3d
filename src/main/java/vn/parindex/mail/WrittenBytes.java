package vn.parindex.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Text in bytes whose charset is named wrongly, or not at all. */
final class WrittenBytes {
    static final Charset VIETNAMESE = Charset.forName("windows-1258");
    static final Charset DOS = Charset.forName("IBM437");
    static final Charset WESTERN = Charset.forName("windows-1252");

    // named by programs that never ask; what they stand for has to be seen in the bytes
    private static final Set<String> SAYS_NOTHING =
            Set.of(
                    "",
                    "us-ascii",
                    "ascii",
                    "7bit",
                    "8bit",
                    "iso-8859-1",
                    "latin1",
                    "windows-1252",
                    "cp1252",
                    "unknown-8bit",
                    "x-unknown",
                    "default_charset",
                    "utf-8",
                    "utf8",
                    "unicode-1-1-utf-8");

    private WrittenBytes() {}

    /** The text in NFC; always some. */
    static String text(byte[] bytes, String charset) {
        String name = charset.strip().toLowerCase(Locale.ROOT);
        Optional<Charset> believed = SAYS_NOTHING.contains(name) ? Optional.empty() : known(name);
        String text = believed.flatMap(set -> exact(bytes, set)).orElseGet(() -> guessed(bytes));
        String repaired = Mojibake.repaired(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return Normalizer.normalize(repaired, Normalizer.Form.NFC);
    }

    private static String guessed(byte[] bytes) {
        return exact(bytes, StandardCharsets.UTF_8).orElseGet(() -> damaged(bytes));
    }

    /** Either UTF-8 with a flaw, for example cut off in a letter, or single bytes. */
    private static String damaged(byte[] bytes) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        long flaws = utf8.chars().filter(sign -> sign == 0xFFFD).count();
        long letters = utf8.chars().filter(sign -> sign > 0x7F && sign != 0xFFFD).count();
        if (letters > 2 * flaws) {
            return utf8;
        }
        String vietnamese = new String(bytes, VIETNAMESE);
        boolean toned = vietnamese.chars().anyMatch(WrittenBytes::isTone);
        boolean own = vietnamese.chars().anyMatch(sign -> "ĂăĐđƠơƯư".indexOf(sign) >= 0);
        return toned || own ? vietnamese : new String(bytes, WESTERN);
    }

    private static boolean isTone(int sign) {
        return sign >= 0x300 && sign <= 0x323;
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    static Optional<String> exact(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
