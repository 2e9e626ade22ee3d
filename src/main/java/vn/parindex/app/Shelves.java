package vn.parindex.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.files.Atomic;
import vn.parindex.files.SafeName;
import vn.parindex.intake.Found;
import vn.parindex.intake.Originals;
import vn.parindex.model.Delivery;

/**
 * The folders that people look into. Every name follows from the delivery alone, so that work done
 * twice leaves one file.
 */
final class Shelves {
    static final String LETTER = ".txt";

    // the receipt number that our own answer carried when it was corrected and sent again
    private static final Pattern EARLIER_RECEIPT = Pattern.compile("( - TN-\\d{5,})+$");

    private final Folders folders;

    Shelves(Folders folders) {
        this.folders = folders;
    }

    /** Where the annotated file and the letter will lie, below the folder of answers. */
    List<String> places(String unitFolder, Delivery delivery, String ending) {
        String name = SafeName.of(unitFolder) + "/" + answerStem(delivery);
        return List.of(name + ending, name + LETTER);
    }

    /** Lays an answer where its sender looks for it. */
    void answer(String place, byte[] content) throws IOException {
        write(folders.answers(), place, content);
    }

    /** Lays a file that can't be taken aside, with the reason beside it. */
    void refuse(Delivery delivery, byte[] content, String reason) throws IOException {
        write(folders.refused(), refusedName(delivery), content);
        explain(delivery, reason);
    }

    /** The reason alone, for a file that was moved aside as it came. */
    void explain(Delivery delivery, String reason) throws IOException {
        write(folders.refused(), refusedName(delivery) + LETTER, text(reason));
    }

    /** As old editors of Windows show it: with a mark that says UTF-8, and lines that they end. */
    static byte[] text(String letter) {
        String lines = letter.lines().collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return lines.getBytes(StandardCharsets.UTF_8);
    }

    /** Takes back what was laid aside by our own fault. */
    void takeBack(Delivery delivery) throws IOException {
        Files.deleteIfExists(folders.refused().resolve(refusedName(delivery)));
        Files.deleteIfExists(folders.refused().resolve(refusedName(delivery) + LETTER));
    }

    /** Removes what a killed process left half written. */
    void removeLeftovers(Instant before) throws IOException {
        Atomic.removeLeftovers(folders.answers(), before);
        Atomic.removeLeftovers(folders.refused(), before);
    }

    /** Moves what was dropped away: to the originals, or aside when its bytes were not stored. */
    void keepOriginal(Found found, Delivery delivery, boolean stored) throws IOException {
        if (stored) {
            new Originals(folders.originals()).keep(found, delivery);
        } else {
            Originals.move(found, folders.refused().resolve(refusedName(delivery)));
        }
    }

    /** Lays a copy of what came by mail to the originals. */
    void keepOriginal(byte[] content, String name, Delivery delivery) throws IOException {
        new Originals(folders.originals()).keep(content, name, delivery);
    }

    /** What lies at a place among the answers; empty when somebody took it away. */
    Optional<byte[]> answer(String place) throws IOException {
        Path file = folders.answers().resolve(place);
        if (Files.isDirectory(folders.answers()) && !Files.exists(file)) {
            return Optional.empty();
        }
        return Optional.of(Files.readAllBytes(file));
    }

    private static void write(Path folder, String place, byte[] content) throws IOException {
        // a share that is away must not come back to life as an empty folder on this disk
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        Atomic.write(folder.resolve(place), content);
    }

    private static String answerStem(Delivery delivery) {
        String stem = SafeName.stem(SafeName.of(delivery.fileName()));
        return EARLIER_RECEIPT.matcher(stem).replaceAll("") + " - " + delivery.receipt();
    }

    private static String refusedName(Delivery delivery) {
        return delivery.receipt() + " " + SafeName.of(delivery.fileName());
    }
}
