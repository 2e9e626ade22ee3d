package vn.parindex.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Proof that an RTF file is all there: every brace that was opened is closed, and nothing misses.
 */
final class RtfFile {
    private static final long MOST_BYTES = 25L * 1024 * 1024;

    private final byte[] bytes;
    private int at;

    private RtfFile(byte[] bytes) {
        this.bytes = bytes;
    }

    static boolean isWhole(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return true;
        }
        return new RtfFile(Files.readAllBytes(file)).closes();
    }

    private boolean closes() {
        int open = 0;
        boolean begun = false;
        while (at < bytes.length && (open > 0 || !begun)) {
            byte sign = bytes[at];
            at++;
            if (sign == '{') {
                open++;
                begun = true;
            } else if (sign == '}') {
                open--;
            } else if (sign == '\\') {
                skipCommand();
            } else if (sign == 0) {
                return false;
            }
        }
        return begun && open == 0;
    }

    /** A command of one sign, or of letters; one of them announces bytes of any kind. */
    private void skipCommand() {
        int start = at;
        while (at < bytes.length && isLetter(bytes[at])) {
            at++;
        }
        if (at == start) {
            at++;
        } else if (at - start == 3
                && bytes[start] == 'b'
                && bytes[start + 1] == 'i'
                && bytes[start + 2] == 'n') {
            skipBytes();
        }
    }

    private void skipBytes() {
        long length = 0;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && length < MOST_BYTES) {
            length = 10 * length + (bytes[at] - '0');
            at++;
        }
        at = (int) Math.min(bytes.length, at + 1 + length);
    }

    private static boolean isLetter(byte sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }
}
