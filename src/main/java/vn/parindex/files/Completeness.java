package vn.parindex.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a file that somebody may still be writing is all there.
 *
 * <p>Size and time standing still prove nothing: copies over a network give the file its final size
 * at once, and may keep the old time. So the package itself is asked. A file that never becomes
 * whole was damaged before it came: after a patient while it should be taken in and refused.
 */
public enum Completeness {
    /** Nothing is missing, or the kind of file can't tell. */
    WHOLE,
    /** A part is still missing. */
    NOT_YET;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    /** Looks at the file as it stands now; an {@link IOException} means that it can't be opened. */
    public static Completeness of(Path file) throws IOException {
        byte[] start = new byte[COMPOUND.length];
        int length;
        try (var in = Files.newInputStream(file)) {
            length = in.readNBytes(start, 0, start.length);
        }
        if (startsWith(ZIP, start, length)) {
            return ZipPackage.isWhole(file) ? WHOLE : NOT_YET;
        }
        if (startsWith(COMPOUND, start, length)) {
            return CompoundFile.isWhole(file) ? WHOLE : NOT_YET;
        }
        if (startsWith(PDF, start, length)) {
            return PdfFile.isWhole(file) ? WHOLE : NOT_YET;
        }
        if (startsWith(RTF, start, length)) {
            return RtfFile.isWhole(file) ? WHOLE : NOT_YET;
        }
        return mayBecomeOne(start, length) ? NOT_YET : WHOLE;
    }

    private static boolean mayBecomeOne(byte[] start, int length) {
        return mayBecome(ZIP, start, length)
                || mayBecome(COMPOUND, start, length)
                || mayBecome(PDF, start, length)
                || mayBecome(RTF, start, length);
    }

    private static boolean startsWith(byte[] signature, byte[] start, int length) {
        boolean equal = length >= signature.length;
        for (int i = 0; equal && i < signature.length; i++) {
            equal = start[i] == signature[i];
        }
        return equal;
    }

    /** True where every byte is the signature's, or not written yet. */
    private static boolean mayBecome(byte[] signature, byte[] start, int length) {
        for (int i = 0; i < Math.min(length, signature.length); i++) {
            if (start[i] != 0 && start[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
