package vn.parindex.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What lies in the drop folder and its sub-folders. */
final class DropFolder {
    private static final Comparator<Found> OLDEST_FIRST =
            Comparator.comparingLong(Found::changed).thenComparing(Found::sender);

    private final Path root;

    DropFolder(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    /**
     * Every regular file that is somebody's; links are not followed, or they would lead outside.
     */
    List<Found> files() throws IOException {
        Path real = root.toRealPath();
        List<Found> files = new ArrayList<>();
        Files.walkFileTree(real, new Walk(real, files));
        files.sort(OLDEST_FIRST);
        return files;
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Found> files;

        Walk(Path root, List<Found> files) {
            this.root = root;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skip = !folder.equals(root) && Ignored.folder(nfc(folder.getFileName()));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = nfc(file.getFileName());
            if (attributes.isRegularFile() && !Ignored.file(name)) {
                files.add(
                        new Found(
                                file,
                                name,
                                nfc(root.relativize(file)).replace('\\', '/'),
                                attributes.size(),
                                attributes.lastModifiedTime().toMillis()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(root)) {
                throw failure;
            }
            // gone since the listing, or not ours to read; the rest goes on
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        private static String nfc(Path path) {
            return Normalizer.normalize(path.toString(), Normalizer.Form.NFC);
        }
    }
}
