package vn.parindex.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right of one process to work in a data folder; it ends with the process, however that dies.
 */
final class SoleUse implements AutoCloseable {
    private static final String NAME = "dang-chay.lock";

    private final FileChannel channel;

    private SoleUse(FileChannel channel) {
        this.channel = channel;
    }

    static SoleUse of(Path data) throws IOException, AlreadyRunning {
        Files.createDirectories(data);
        FileChannel channel =
                FileChannel.open(
                        data.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locked(channel)) {
            return new SoleUse(channel);
        }
        channel.close();
        throw new AlreadyRunning(data);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
