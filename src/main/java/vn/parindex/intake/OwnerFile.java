package vn.parindex.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The file that Excel, Word or LibreOffice lays beside the one somebody has open. */
final class OwnerFile {
    // one left behind by a crashed program must not hold its file for ever
    private static final Duration FORGOTTEN = Duration.ofHours(24);

    private OwnerFile() {}

    static boolean beside(Path file, Instant now) {
        String name = file.getFileName().toString();
        return List.of(
                        "~$" + name,
                        "~$" + name.substring(Math.min(2, name.length())),
                        ".~lock." + name + "#")
                .stream()
                .anyMatch(owner -> fresh(file.resolveSibling(owner), now));
    }

    private static boolean fresh(Path owner, Instant now) {
        long changed = owner.toFile().lastModified();
        return Files.exists(owner) && Instant.ofEpochMilli(changed).isAfter(now.minus(FORGOTTEN));
    }
}
