package vn.parindex.answer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.parindex.files.FixedZip;

/** The parts of an Office package, by name; big ones are held compressed. */
final class Parts {
    static final String CONTENT_TYPES = "[Content_Types].xml";

    private static final int BIG = 256 * 1024;

    // names of parts are equal whatever their case
    private final Map<String, Held> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private static final class Held {
        private final String name;
        private final byte[] bytes;
        private final boolean packed;

        Held(String name, byte[] content) throws IOException {
            this.name = name;
            packed = content.length > BIG;
            bytes = packed ? deflated(content) : content;
        }

        byte[] content() throws IOException {
            if (!packed) {
                return bytes;
            }
            try (InflaterInputStream in =
                    new InflaterInputStream(new ByteArrayInputStream(bytes))) {
                return in.readAllBytes();
            }
        }
    }

    private Parts() {}

    static Parts of(byte[] zip) throws IOException {
        Parts parts = new Parts();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    parts.put(entry.getName().replace('\\', '/'), in.readAllBytes());
                }
            }
        }
        return parts;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The names of all parts. */
    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        parts.values().forEach(part -> names.add(part.name));
        return names;
    }

    byte[] bytes(String name) throws IOException {
        Held part = parts.get(name);
        if (part == null) {
            throw new IOException("the package lacks " + name);
        }
        return part.content();
    }

    Xml xml(String name) throws IOException {
        return Xml.of(bytes(name));
    }

    void put(String name, byte[] content) throws IOException {
        String kept = parts.containsKey(name) ? parts.get(name).name : name;
        parts.put(kept, new Held(kept, content));
    }

    void remove(String name) {
        parts.remove(name);
    }

    /** A name of this pattern that is not taken; {@code %d} is counted up from 1. */
    String free(String pattern) {
        int number = 1;
        while (has(pattern.replace("%d", String.valueOf(number)))) {
            number++;
        }
        return pattern.replace("%d", String.valueOf(number));
    }

    /** The package; equal parts give equal bytes. */
    byte[] zip() throws IOException {
        return FixedZip.of(names(), this::bytes);
    }

    private static byte[] deflated(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
