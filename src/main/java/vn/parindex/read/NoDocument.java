package vn.parindex.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Why a file can't be read as a report, where it is no document at all. */
public final class NoDocument {
    private NoDocument() {}

    /** The refusal of a file that is no document. */
    public static Unreadable reason(byte[] bytes) {
        try {
            return switch (FileKind.of(bytes)) {
                case PACKAGE -> packaged(bytes);
                case COMPOUND -> compound(bytes);
            };
        } catch (Unreadable foreign) {
            return foreign.reason().equals("not-a-workbook") ? other() : foreign;
        }
    }

    private static Unreadable packaged(byte[] bytes) throws Unreadable {
        Unpacking.ofReport(bytes, name -> false);
        return other();
    }

    private static Unreadable compound(byte[] bytes) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            boolean locked = file.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
            return locked ? new Unreadable("encrypted") : other();
        } catch (IOException | RuntimeException damaged) {
            return new Unreadable("damaged");
        }
    }

    private static Unreadable other() {
        return new Unreadable("not-a-document");
    }
}
