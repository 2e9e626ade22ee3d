package vn.parindex.answer.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.parindex.files.FixedZip;

/** The parts of an Office package, by name; those that are not changed stay packed. */
public final class Parts {
    public static final String CONTENT_TYPES = "[Content_Types].xml";

    // names of parts are equal whatever their case
    private final Map<String, Part> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private record Part(String name, Content content) {}

    /** Gives the bytes of a part. */
    private interface Content {
        byte[] bytes() throws IOException;
    }

    private Parts() {}

    // some writers leave sizes to the directory at the end, so a stream would not do; the archive
    // lies in memory and needs no closing
    @SuppressWarnings("resource")
    public static Parts of(byte[] zip) throws IOException {
        Parts parts = new Parts();
        ZipFile file = ZipFile.builder().setByteArray(zip).get();
        for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
            if (!entry.isDirectory()) {
                String name = entry.getName().replace('\\', '/');
                parts.parts.put(name, new Part(name, () -> unpacked(file, entry)));
            }
        }
        return parts;
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The names of all parts. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        parts.values().forEach(part -> names.add(part.name()));
        return names;
    }

    public byte[] bytes(String name) throws IOException {
        Part part = parts.get(name);
        if (part == null) {
            throw new IOException("the package lacks " + name);
        }
        return part.content().bytes();
    }

    public Xml xml(String name) throws IOException {
        return Xml.of(bytes(name));
    }

    public void put(String name, byte[] content) {
        String kept = parts.containsKey(name) ? parts.get(name).name() : name;
        parts.put(kept, new Part(kept, () -> content));
    }

    public void remove(String name) {
        parts.remove(name);
    }

    /** A name of this pattern that is not taken; {@code %d} is counted up from 1. */
    public String free(String pattern) {
        int number = 1;
        while (has(pattern.replace("%d", String.valueOf(number)))) {
            number++;
        }
        return pattern.replace("%d", String.valueOf(number));
    }

    /** The package; equal parts give equal bytes. */
    public byte[] zip() throws IOException {
        return FixedZip.of(names(), this::bytes);
    }

    private static byte[] unpacked(ZipFile file, ZipArchiveEntry entry) throws IOException {
        try (InputStream in = file.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
