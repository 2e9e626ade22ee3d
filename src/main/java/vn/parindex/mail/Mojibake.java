package vn.parindex.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-8 that a program on the way took for single bytes: "XÃ£" was "Xã". */
final class Mojibake {
    private Mojibake() {}

    /** The text as it was written, or as it stands when nothing speaks against it. */
    static String repaired(String text) {
        if (!mayBe(text)) {
            return text;
        }
        return undone(text, WrittenBytes.WESTERN)
                .or(() -> undone(text, WrittenBytes.VIETNAMESE))
                .orElse(text);
    }

    /** Every multi-byte letter leaves one of these, with a sign of the upper half behind. */
    private static boolean mayBe(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= 0xC2 && sign <= 0x1B0 && text.charAt(i + 1) >= 0x80) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> undone(String text, Charset charset) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            int code = code(text.charAt(i), charset);
            if (code < 0) {
                return Optional.empty();
            }
            bytes[i] = (byte) code;
        }
        return WrittenBytes.exact(bytes, StandardCharsets.UTF_8);
    }

    private static int code(char sign, Charset charset) {
        if (sign < 0xA0) {
            return sign;
        }
        byte[] one = String.valueOf(sign).getBytes(charset);
        boolean lost = one.length != 1 || one[0] == '?';
        return lost ? -1 : one[0] & 0xFF;
    }
}
