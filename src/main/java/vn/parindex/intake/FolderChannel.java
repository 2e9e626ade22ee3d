package vn.parindex.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.files.Completeness;
import vn.parindex.language.Messages;

/**
 * The drop folder. It is looked at again and again and never watched: a network share sends no
 * events.
 */
public final class FolderChannel {
    private static final Logger LOG = LoggerFactory.getLogger(FolderChannel.class);

    private final DropFolder folder;
    private final Patience patience;
    private final InstantSource clock;
    private final Messages words;
    private final Map<Path, Seen> seen = new HashMap<>();
    private boolean away;

    /**
     * A door.
     *
     * @param root the drop folder
     */
    public FolderChannel(Path root, Patience patience, InstantSource clock, Messages words) {
        this.folder = new DropFolder(root);
        this.patience = patience;
        this.clock = clock;
        this.words = words;
    }

    /**
     * How long files are waited for.
     *
     * @param quiet size and time must have stood still so long
     * @param whole after so long without any change an incomplete file is taken for damaged
     * @param largest a file of more bytes is not asked whether it is whole
     */
    public record Patience(Duration quiet, Duration whole, long largest) {}

    /** Looks once and hands over every file that is ready, the oldest first. */
    public synchronized Sweep sweep(Reception reception) {
        List<Found> files;
        try {
            files = folder.files();
        } catch (IOException e) {
            return unreachable(e);
        }
        if (files.isEmpty() && !seen.isEmpty()) {
            // a share that lost its connection may look like this; nothing is forgotten
            seen.values().removeIf(Seen::handedOver);
            return new Sweep(0, 0, 0, seen.isEmpty());
        }
        if (away) {
            away = false;
            LOG.info(words.text("folder.back", Map.of("folder", folder.root())));
        }
        seen.keySet().retainAll(files.stream().map(Found::file).collect(Collectors.toSet()));
        return handOver(files, reception);
    }

    private Sweep handOver(List<Found> files, Reception reception) {
        List<Readiness> all = new ArrayList<>();
        for (Found found : files) {
            Readiness readiness = readiness(found);
            all.add(readiness == Readiness.READY ? take(found, reception) : readiness);
        }
        return new Sweep(
                Collections.frequency(all, Readiness.READY),
                Collections.frequency(all, Readiness.SETTLING),
                Collections.frequency(all, Readiness.HELD),
                true);
    }

    private Readiness readiness(Found found) {
        Instant now = clock.instant();
        Seen last = seen.get(found.file());
        Seen current = last == null || last.differs(found) ? new Seen(found, now) : last;
        seen.put(found.file(), current);
        if (!current.stillFor(patience.quiet(), now)) {
            return Readiness.SETTLING;
        }
        if (OwnerFile.beside(found.file(), now)) {
            return Readiness.HELD;
        }
        try {
            return wholeOrDamaged(found, current, now) ? Readiness.READY : Readiness.SETTLING;
        } catch (IOException e) {
            return Readiness.HELD;
        }
    }

    private boolean wholeOrDamaged(Found found, Seen current, Instant now) throws IOException {
        if (found.size() > patience.largest()
                || Completeness.of(found.file()) == Completeness.WHOLE) {
            return true;
        }
        return current.unchangedFor(patience.whole(), now);
    }

    private Readiness take(Found found, Reception reception) {
        try {
            reception.take(found);
            seen.get(found.file()).markHandedOver();
            return Readiness.READY;
        } catch (IOException e) {
            if (seen.get(found.file()).warnOnce()) {
                LOG.warn(words.text("folder.held", Map.of("file", found.sender())), e);
            }
            return Readiness.HELD;
        }
    }

    private Sweep unreachable(IOException why) {
        if (!away) {
            away = true;
            LOG.warn(words.text("folder.away", Map.of("folder", folder.root())), why);
        }
        return new Sweep(0, 0, 0, false);
    }

    private enum Readiness {
        READY,
        SETTLING,
        HELD
    }
}
