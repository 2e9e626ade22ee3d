package vn.parindex.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.parindex.model.Bytes;

/** The files of a .zip, within a budget. Office files are archives too, but not taken apart. */
final class Archive {
    private static final long SMALL = 1L << 20;
    private static final Set<String> LEFTOVERS = Set.of("thumbs.db", "desktop.ini", ".ds_store");
    private static final Pattern DOCUMENT =
            Pattern.compile("\\[Content_Types\\]\\.xml|mimetype|_rels/\\.rels|(?:xl|word|ppt)/.*");
    private static final Pattern LETTERS =
            Pattern.compile("[\\p{IsLatin}\\p{M}\\p{Digit} ._,;()\\[\\]&+'%#=/\\\\-]*");

    private final Gathered gathered;

    Archive(Gathered gathered) {
        this.gathered = gathered;
    }

    /** A file in it. */
    record Entry(String name, Bytes content) {
        Contents.Found found() {
            return new Contents.Found(name, content, "");
        }
    }

    /** Whether it is an Office file, also where only its beginning is there. */
    static boolean isDocument(byte[] content) {
        int length = content.length > 30 ? (content[26] & 0xFF) | ((content[27] & 0xFF) << 8) : 0;
        int end = Math.min(content.length, 30 + length);
        String first =
                length == 0 ? "" : new String(content, 30, end - 30, StandardCharsets.ISO_8859_1);
        if (DOCUMENT.matcher(first).matches()) {
            return true;
        }
        try (ZipFile zip = open(content)) {
            return zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null;
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    /** Its files: all of them, or none where there is more than may be unpacked. */
    List<Entry> entries(byte[] content) {
        List<Entry> entries = new ArrayList<>();
        try (ZipFile zip = open(content)) {
            List<ZipArchiveEntry> found =
                    Collections.list(zip.getEntries()).stream().filter(Archive::isFile).toList();
            if (found.size() > gathered.budget().zipEntries()) {
                throw new TooLarge();
            }
            for (ZipArchiveEntry entry : found) {
                add(entries, zip, entry);
            }
            return entries;
        } catch (TooLarge bomb) {
            gathered.fault("zip-too-large");
            return List.of();
        } catch (IOException | RuntimeException damaged) {
            gathered.fault("broken-zip");
            return entries;
        }
    }

    private static ZipFile open(byte[] content) throws IOException {
        return ZipFile.builder().setByteArray(content).setUseUnicodeExtraFields(true).get();
    }

    private static boolean isFile(ZipArchiveEntry entry) {
        String path = entry.getName();
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(java.util.Locale.ROOT);
        return !entry.isDirectory()
                && !path.startsWith("__MACOSX/")
                && !LEFTOVERS.contains(name)
                && !name.startsWith("~$");
    }

    private void add(List<Entry> entries, ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            gathered.fault("encrypted-zip");
        } else if (zip.canReadEntryData(entry)) {
            byte[] content = unpacked(zip, entry);
            if (ContentSign.isZip(content) && !isDocument(content)) {
                gathered.fault("nested-zip");
            } else {
                entries.add(new Entry(PartName.bare(name(entry)), Bytes.of(content)));
            }
        } else {
            gathered.fault("broken-zip");
        }
    }

    /** No size that the archive tells is believed. */
    private byte[] unpacked(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        long room = gathered.room();
        try (InputStream stream = zip.getInputStream(entry)) {
            byte[] content = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, room + 1));
            boolean swollen =
                    content.length > SMALL
                            && content.length / gathered.budget().zipRatio()
                                    > Math.max(1, entry.getCompressedSize());
            if (content.length > room || swollen) {
                throw new TooLarge();
            }
            gathered.unpacked(content.length);
            return content;
        }
    }

    /** Windows writes names in the code page of the machine; which one, the archive doesn't say. */
    private static String name(ZipArchiveEntry entry) {
        boolean said = entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
        byte[] raw = entry.getRawName();
        if (said || raw == null) {
            return entry.getName();
        }
        return WrittenBytes.exact(raw, StandardCharsets.UTF_8)
                .or(() -> WrittenBytes.exact(raw, WrittenBytes.VIETNAMESE).map(Archive::composed))
                .filter(name -> LETTERS.matcher(name).matches())
                .orElseGet(() -> new String(raw, WrittenBytes.DOS));
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** More than the budget allows. */
    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
