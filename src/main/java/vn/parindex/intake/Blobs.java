package vn.parindex.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import vn.parindex.files.Atomic;

/** Every content that ever came in, once, under the SHA-256 of its bytes. */
public final class Blobs {
    private static final int CHUNK = 1 << 16;

    private final Path folder;
    private final long largest;

    /**
     * A store.
     *
     * @param largest content of more bytes is only measured, and not kept
     */
    public Blobs(Path folder, long largest) {
        this.folder = folder;
        this.largest = largest;
    }

    /**
     * What was stored.
     *
     * @param kept false when it was too large
     */
    public record Stored(String sha256, long size, boolean kept) {}

    /** Copies the content in, never holding more than a chunk of it in memory. */
    public Stored store(Path file) throws IOException {
        Files.createDirectories(folder);
        if (Files.size(file) > largest) {
            try (InputStream in = Files.newInputStream(file);
                    OutputStream nowhere = OutputStream.nullOutputStream()) {
                return copy(in, nowhere);
            }
        }
        Path temporary = Atomic.temporary(folder);
        try {
            Stored stored;
            try (InputStream in = Files.newInputStream(file);
                    FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                stored = copy(in, out);
                channel.force(true);
            }
            if (!stored.kept()) {
                return stored;
            }
            Path target = path(stored.sha256());
            Files.createDirectories(target.getParent());
            Atomic.rename(temporary, target);
            return stored;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Keeps the content, whatever its size; gives its hash. */
    public String keep(byte[] content) throws IOException {
        String sha256 = HexFormat.of().formatHex(sha256().digest(content));
        Path target = path(sha256);
        Files.createDirectories(target.getParent());
        Atomic.write(target, content);
        return sha256;
    }

    /** Removes what a killed process left half copied. */
    public void removeLeftovers(Instant before) throws IOException {
        Atomic.removeLeftovers(folder, before);
    }

    /** The bytes under this hash. */
    public byte[] read(String sha256) throws IOException {
        return Files.readAllBytes(path(sha256));
    }

    private Stored copy(InputStream in, OutputStream out) throws IOException {
        MessageDigest digest = sha256();
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            digest.update(chunk, 0, read);
            out.write(chunk, 0, read);
            size += read;
        }
        return new Stored(HexFormat.of().formatHex(digest.digest()), size, size <= largest);
    }

    private Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
