package vn.parindex.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** What a file really is, by its content; its name may say anything. */
enum FileKind {
    PACKAGE,
    COMPOUND;

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> WORD =
            Set.of("application/rtf", "application/msword", "application/vnd.wordperfect");

    // only the table of signatures; the parsers of that library are never loaded
    private static final MimeTypes SIGNATURES = MimeTypes.getDefaultMimeTypes();

    static FileKind of(byte[] bytes) throws Unreadable {
        Limits.requireSize(bytes);
        FileMagic magic = FileMagic.valueOf(bytes);
        if (magic == FileMagic.OLE2) {
            return COMPOUND;
        }
        if (magic == FileMagic.OOXML) {
            return PACKAGE;
        }
        throw new Unreadable(foreign(magic, bytes));
    }

    private static String foreign(FileMagic magic, byte[] bytes) {
        MediaType type = type(bytes);
        String name = type.getBaseType().toString();
        boolean marked = magic == FileMagic.HTML || magic == FileMagic.XML;
        if (marked || PAGES.contains(name) || name.endsWith("xml")) {
            return "web-page";
        }
        if (name.equals("application/pdf")) {
            return "pdf";
        }
        if (type.getType().equals("image")) {
            return "image";
        }
        if (WORD.contains(name)) {
            return "word-document";
        }
        boolean oldExcel =
                magic == FileMagic.BIFF2 || magic == FileMagic.BIFF3 || magic == FileMagic.BIFF4;
        if (oldExcel) {
            return "old-workbook";
        }
        return type.getType().equals("text") ? "plain-text" : "not-a-workbook";
    }

    private static MediaType type(byte[] bytes) {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            return SIGNATURES.detect(in, new Metadata());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Why a compound file is no workbook; does nothing for one that is. */
    static void requireWorkbook(DirectoryNode root) throws Unreadable {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new Unreadable("encrypted");
        }
        if (root.hasEntryCaseInsensitive("Workbook")) {
            return;
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            throw new Unreadable("word-document");
        }
        boolean oldExcel = root.hasEntryCaseInsensitive("Book");
        throw new Unreadable(oldExcel ? "old-workbook" : "not-a-workbook");
    }
}
