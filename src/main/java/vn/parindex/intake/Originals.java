package vn.parindex.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.parindex.files.Atomic;
import vn.parindex.files.SafeName;
import vn.parindex.model.Delivery;

/** Where the files that people dropped are kept after they were taken in. */
public final class Originals {
    private final Path folder;

    public Originals(Path folder) {
        this.folder = folder;
    }

    /** True when the file is still what was found, and not a newer one under the same name. */
    public static boolean unchanged(Found found) throws IOException {
        return Files.size(found.file()) == found.size()
                && Files.getLastModifiedTime(found.file()).toMillis() == found.changed();
    }

    /** Moves the file to the folder of its receipt number; a second move of the same is no harm. */
    public void keep(Found found, Delivery delivery) throws IOException {
        Path target = folder.resolve(delivery.receipt()).resolve(SafeName.of(found.name()));
        Files.createDirectories(target.getParent());
        move(found, target);
    }

    /** Lays a copy of what came by another door into the folder of its receipt number. */
    public void keep(byte[] content, String name, Delivery delivery) throws IOException {
        Path target = folder.resolve(delivery.receipt()).resolve(SafeName.of(name));
        // a share that is away must not come back to life as an empty folder on this disk
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        Files.createDirectories(target.getParent());
        Atomic.write(target, content);
    }

    /** Moves the file to exactly this place. */
    public static void move(Found found, Path target) throws IOException {
        try {
            if (unchanged(found)) {
                Files.move(found.file(), target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (NoSuchFileException gone) {
            if (Files.exists(found.file())) {
                throw gone;
            }
        }
    }
}
