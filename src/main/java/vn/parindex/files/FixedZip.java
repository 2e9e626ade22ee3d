package vn.parindex.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes an Office package anew so that equal content gives equal bytes. */
public final class FixedZip {
    // the format's first moment would be written a second time, in the machine's time zone
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private FixedZip() {}

    /** Gives the content of a part when its turn comes, so that not all are held at once. */
    @FunctionalInterface
    public interface Content {
        byte[] of(String name) throws IOException;
    }

    /** The same parts in a fixed order (content types first, then by name), with one fixed time. */
    public static byte[] of(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        Path file = Files.createTempFile("parindex-", ".zip");
        try {
            Files.write(file, zip);
            copy(file, bytes);
        } finally {
            Files.deleteIfExists(file);
        }
        return bytes.toByteArray();
    }

    /** A package of these parts, in the same order and with the same time. */
    public static byte[] of(SortedSet<String> names, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            if (names.contains(CONTENT_TYPES)) {
                put(out, CONTENT_TYPES, content.of(CONTENT_TYPES));
            }
            for (String name : names) {
                if (!name.equals(CONTENT_TYPES)) {
                    put(out, name, content.of(name));
                }
            }
        }
        return bytes.toByteArray();
    }

    // through a file: some writers leave sizes to the directory at the end, which a stream can't
    // see, and a part may be many times as large as the package
    private static void copy(Path file, OutputStream target) throws IOException {
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(target)) {
            for (String name : inOrder(in)) {
                out.putNextEntry(entry(name));
                try (InputStream content = in.getInputStream(in.getEntry(name))) {
                    content.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }

    private static List<String> inOrder(ZipFile zip) {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .sorted(
                        Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES))
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(entry(name));
        out.write(content);
        out.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        return entry;
    }
}
