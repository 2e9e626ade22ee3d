package vn.parindex.files;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Proof that a ZIP package is all there: its directory and its parts tell the same story. */
final class ZipPackage {
    // beyond these the reader refuses the file anyway, and no more work is spent on it here
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;

    private final byte[] buffer = new byte[8192];
    private long unpacked;

    private ZipPackage() {}

    static boolean isWhole(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        // the directory stands at the end, so a file that is still growing has none
        try (ZipFile directory = new ZipFile(absolute.toFile())) {
            return directory.size() > MOST_PARTS || new ZipPackage().agrees(directory, absolute);
        } catch (ZipException | IllegalArgumentException damaged) {
            return false;
        }
    }

    /** Walks through the parts in the order of the file, the way a copy writes them. */
    private boolean agrees(ZipFile directory, Path file) throws IOException {
        int parts = 0;
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                ZipInputStream in = new ZipInputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (!inflates(in)) {
                    return true;
                }
                ZipEntry listed = directory.getEntry(part.getName());
                if (listed == null || !same(listed, part)) {
                    return false;
                }
                parts++;
            }
        } catch (EOFException cut) {
            return false;
        }
        return parts == directory.size();
    }

    /** False when the budget is spent; a part that is not as it should be throws. */
    private boolean inflates(ZipInputStream in) throws IOException {
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            unpacked += count;
            if (unpacked > MOST_UNPACKED) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(ZipEntry listed, ZipEntry found) {
        return listed.getCrc() == found.getCrc()
                && listed.getSize() == found.getSize()
                && listed.getCompressedSize() == found.getCompressedSize()
                && listed.getMethod() == found.getMethod();
    }
}
