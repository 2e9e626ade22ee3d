package vn.parindex.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks the parts of a package that are wanted, within limits; the others are counted and left.
 * Every part is checked for damage.
 */
public final class Unpacking {
    private final Map<String, byte[]> kept = new LinkedHashMap<>();
    private final Predicate<String> wanted;
    private final Markup markup;
    private final byte[] buffer = new byte[8192];
    private long total;

    private Unpacking(Predicate<String> wanted, Markup markup) {
        this.wanted = wanted;
        this.markup = markup;
    }

    /** The parts of a report whose names, in small letters, are wanted. */
    public static Map<String, byte[]> ofReport(byte[] bytes, Predicate<String> wanted)
            throws Unreadable {
        Limits.requireSize(bytes);
        return of(bytes, wanted, new Markup(Limits.REPORT_TEXT, "too-long"));
    }

    static Map<String, byte[]> of(byte[] bytes, Predicate<String> wanted, Markup markup)
            throws Unreadable {
        requireFewParts(bytes);
        Unpacking parts = new Unpacking(wanted, markup);
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (part.getGeneralPurposeBit().usesEncryption()) {
                    throw new Unreadable("encrypted");
                }
                parts.take(zip, part);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Unreadable("damaged");
        }
        return parts.kept;
    }

    /** Refuses a package of very many parts: its directory is built in memory once it is opened. */
    public static void requireFewParts(byte[] bytes) throws Unreadable {
        int count = 0;
        for (int at = 0; at + 3 < bytes.length; at++) {
            boolean entry =
                    bytes[at] == 'P'
                            && bytes[at + 1] == 'K'
                            && bytes[at + 2] == 1
                            && bytes[at + 3] == 2;
            count += entry ? 1 : 0;
        }
        if (count > Limits.PARTS) {
            throw new Unreadable("too-large");
        }
    }

    private void take(ZipFile zip, ZipArchiveEntry part) throws IOException, Unreadable {
        String name = part.getName().replace('\\', '/');
        String folded = name.toLowerCase(Locale.ROOT);
        boolean keep = wanted.test(folded);
        CRC32 sum = new CRC32();
        byte[] content = unpacked(zip, part, keep, sum);
        boolean twice = keep && kept.put(name, content) != null;
        if (twice || sum.getValue() != part.getCrc()) {
            throw new Unreadable("damaged");
        }
    }

    private byte[] unpacked(ZipFile zip, ZipArchiveEntry part, boolean keep, CRC32 sum)
            throws IOException, Unreadable {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                total += read;
                if (size > Limits.PART || total > Limits.UNPACKED) {
                    throw new Unreadable("too-large");
                }
                sum.update(buffer, 0, read);
                if (keep) {
                    markup.pass(buffer, read);
                    content.write(buffer, 0, read);
                }
            }
        }
        return content.toByteArray();
    }
}
