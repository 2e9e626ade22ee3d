package vn.parindex.read.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.parindex.model.prose.Manuscript.Format;
import vn.parindex.read.Limits;
import vn.parindex.read.NoDocument;
import vn.parindex.read.Unpacking;
import vn.parindex.read.Unreadable;

/** How a report is stored, by its content; its name may say anything. */
final class Formats {
    private static final int HEAD = 1024;
    private static final int TYPES = 1 << 20;
    private static final Pattern WORD =
            Pattern.compile(
                    "wordprocessingml\\.(?:document|template)\\.main"
                            + "|ms-word\\.(?:document|template)\\.macroEnabled\\w*\\.main");
    private static final Pattern TEXT = Pattern.compile("opendocument\\.text(?:-\\w+)*\\s*");

    private Formats() {}

    /** Nothing where the file is no document. */
    static Optional<Format> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
        if (head.stripLeading().startsWith("{\\rtf")) {
            return Optional.of(Format.RTF);
        }
        if (head.contains("%PDF-")) {
            return Optional.of(Format.PDF);
        }
        return switch (FileMagic.valueOf(bytes)) {
            case OLE2 -> compound(bytes);
            case OOXML -> zipped(bytes);
            default -> Optional.empty();
        };
    }

    /** The format of a document; refuses everything else with the reason. */
    static Format required(byte[] bytes) throws Unreadable {
        Limits.requireSize(bytes);
        Optional<Format> format = of(bytes);
        if (format.isEmpty()) {
            throw NoDocument.reason(bytes);
        }
        return format.get();
    }

    private static Optional<Format> compound(byte[] bytes) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = file.getRoot();
            boolean word =
                    root.hasEntryCaseInsensitive("WordDocument")
                            && !root.hasEntryCaseInsensitive("Workbook");
            return word ? Optional.of(Format.DOC) : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<Format> zipped(byte[] bytes) {
        try {
            Unpacking.requireFewParts(bytes);
            return packaged(bytes);
        } catch (IOException | RuntimeException | Unreadable damaged) {
            return Optional.empty();
        }
    }

    private static Optional<Format> packaged(byte[] bytes) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            if (WORD.matcher(start(zip, "[Content_Types].xml")).find()) {
                return Optional.of(Format.DOCX);
            }
            boolean odt = TEXT.matcher(start(zip, "mimetype")).find();
            return odt ? Optional.of(Format.ODT) : Optional.empty();
        }
    }

    private static String start(ZipFile zip, String part) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(TYPES), ISO_8859_1);
        }
    }
}
