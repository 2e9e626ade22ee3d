package vn.parindex.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Base64 as it comes: with foreign signs in between, padded in the middle, cut off at the end. */
final class Base64Text {
    private static final String ALPHABET =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final byte[] VALUES = values();

    private Base64Text() {}

    static byte[] bytes(String text) {
        return bytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    static byte[] bytes(byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length / 4 * 3 + 3);
        int held = 0;
        int count = 0;
        for (byte sign : text) {
            int value = VALUES[sign & 0xFF];
            if (value >= 0) {
                held = (held << 6) | value;
                count++;
            }
            // padding ends a piece; another may follow
            if (count == 4 || sign == '=') {
                flush(bytes, held, count);
                held = 0;
                count = 0;
            }
        }
        flush(bytes, held, count);
        return bytes.toByteArray();
    }

    /** Whether it is nothing but Base64 and blanks, and more than a few words. */
    static boolean isAll(byte[] text) {
        int signs = 0;
        for (byte sign : text) {
            boolean known = VALUES[sign & 0xFF] >= 0 || sign == '=';
            if (!known && sign != '\r' && sign != '\n' && sign != ' ' && sign != '\t') {
                return false;
            }
            signs += known ? 1 : 0;
        }
        return signs >= 8;
    }

    private static void flush(ByteArrayOutputStream bytes, int held, int count) {
        int bits = held << ((4 - count) * 6);
        for (int i = 0; i + 1 < count; i++) {
            bytes.write(bits >> (16 - 8 * i));
        }
    }

    private static byte[] values() {
        byte[] values = new byte[256];
        java.util.Arrays.fill(values, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = (byte) i;
        }
        return values;
    }
}
