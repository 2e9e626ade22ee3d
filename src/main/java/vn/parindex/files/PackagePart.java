package vn.parindex.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** One part of a ZIP package that was found sound before. */
public final class PackagePart {
    private static final int LARGEST = 64 * 1024 * 1024;

    private PackagePart() {}

    /**
     * The bytes of a part.
     *
     * @param name of the part, without a slash in front
     * @throws IOException when there is no such part, or it is larger than 64 MB
     */
    public static byte[] read(byte[] zip, String name) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return content(parts, name);
                }
            }
        }
        throw new IOException("no part " + name);
    }

    private static byte[] content(ZipInputStream part, String name) throws IOException {
        byte[] content = part.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw new IOException("too large: " + name);
        }
        return content;
    }
}
