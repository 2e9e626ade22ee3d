package vn.parindex.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.language.Messages;

class FolderChannelTest {
    private static final Duration QUIET = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir Path folder;
    private Path drop;
    private Instant now = Instant.parse("2023-12-01T01:00:00Z");
    private FolderChannel channel;
    private final List<String> taken = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        drop = Files.createDirectory(folder.resolve("nop"));
        channel =
                new FolderChannel(
                        drop,
                        new FolderChannel.Patience(QUIET, PATIENCE, 1000),
                        () -> now,
                        Messages.of("service", Locale.ENGLISH));
    }

    @Test
    void takesAFileOnceItHasStoodStill() throws IOException {
        write("a.xlsx", zip("whole"));
        assertThat(sweep()).isEqualTo(new Sweep(0, 1, 0, true));
        later(QUIET.minusMillis(1));
        assertThat(sweep()).isEqualTo(new Sweep(0, 1, 0, true));
        later(Duration.ofMillis(1));
        assertThat(sweep()).isEqualTo(new Sweep(1, 0, 0, true));
        assertThat(taken).containsExactly("a.xlsx");
    }

    @Test
    void startsToWaitAnewWheneverTheFileChanges() throws IOException {
        write("a.xlsx", zip("first"));
        sweep();
        later(QUIET);
        write("a.xlsx", zip("second, longer"));
        assertThat(sweep()).isEqualTo(new Sweep(0, 1, 0, true));
        later(QUIET);
        assertThat(sweep()).isEqualTo(new Sweep(1, 0, 0, true));
    }

    @Test
    void trustsItsOwnClockAndNotAnOldTimeThatTheCopyKept() throws IOException {
        Path file = write("a.xlsx", zip("whole"));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        assertThat(sweep()).isEqualTo(new Sweep(0, 1, 0, true));
    }

    @Test
    void ignoresWhatIsNobodysDelivery() throws IOException {
        for (String name :
                List.of(
                        "~$a.xlsx",
                        ".a.xlsx",
                        "a.tmp",
                        "A.TMP",
                        "a.xlsx.part",
                        "a.filepart",
                        "a.crdownload",
                        "Thumbs.db",
                        "desktop.ini",
                        ".thùng rác/b.xlsx",
                        "xã A/b.xlsx")) {
            write(name, zip(name));
        }
        settle();
        assertThat(taken).containsExactly("xã A/b.xlsx");
    }

    @Test
    void looksIntoSubFoldersAndLeavesThemThere() throws IOException {
        write("xã A/tháng 12/a.xlsx", zip("a"));
        settle();
        assertThat(taken).containsExactly("xã A/tháng 12/a.xlsx");
        assertThat(drop.resolve("xã A/tháng 12")).isEmptyDirectory();
    }

    @Test
    void composesNamesThatAMacTookApart() throws IOException {
        write(Normalizer.normalize("Bằng Lãng.xlsx", Normalizer.Form.NFD), zip("a"));
        settle();
        assertThat(taken).containsExactly("Bằng Lãng.xlsx");
    }

    @Test
    void followsNoLinks() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("ngoài"));
        Files.write(outside.resolve("secret.xlsx"), zip("secret"));
        Files.createSymbolicLink(drop.resolve("link"), outside);
        Files.createSymbolicLink(drop.resolve("link.xlsx"), outside.resolve("secret.xlsx"));
        settle();
        assertThat(taken).isEmpty();
    }

    @Test
    void takesTheOlderFileFirstSoThatVersionsKeepTheirOrder() throws IOException {
        aged("a-new.xlsx", "2023-12-01T00:00:02Z");
        aged("b-old.xlsx", "2023-12-01T00:00:01Z");
        settle();
        assertThat(taken).containsExactly("b-old.xlsx", "a-new.xlsx");
    }

    @Test
    void leavesAHalfCopiedFileAloneUntilItIsWhole() throws IOException {
        byte[] whole = zip("content that takes a while to copy");
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        write("a.xlsx", half);
        settle();
        assertThat(sweep()).isEqualTo(new Sweep(0, 1, 0, true));
        write("a.xlsx", whole);
        settle();
        assertThat(taken).containsExactly("a.xlsx");
    }

    @Test
    void leavesACopyAloneWhoseSizeAndTimeStandStillWhileItsBytesComeIn() throws IOException {
        byte[] whole = zip("content that takes a while to copy");
        FileTime time = FileTime.from(Instant.parse("2023-01-01T00:00:00Z"));
        for (int filled = 0; filled < whole.length; filled++) {
            byte[] soFar = Arrays.copyOf(Arrays.copyOf(whole, filled), whole.length);
            if (!Arrays.equals(soFar, whole)) {
                Files.setLastModifiedTime(write("a.xlsx", soFar), time);
                later(Duration.ofSeconds(2));
                assertThat(sweep().taken()).as(filled + " bytes").isZero();
            }
        }
        Files.setLastModifiedTime(write("a.xlsx", whole), time);
        assertThat(sweep()).isEqualTo(new Sweep(1, 0, 0, true));
    }

    @Test
    void takesADamagedFileInTheEndSoThatItsSenderIsTold() throws IOException {
        byte[] whole = zip("content");
        write("a.xlsx", Arrays.copyOf(whole, whole.length / 2));
        write("empty.xlsx", new byte[0]);
        settle();
        later(PATIENCE.minus(QUIET).minusMillis(1));
        assertThat(sweep()).isEqualTo(new Sweep(0, 2, 0, true));
        later(Duration.ofMillis(1));
        assertThat(sweep()).isEqualTo(new Sweep(2, 0, 0, true));
    }

    @Test
    void doesNotAskAnOversizedFileWhetherItIsWhole() throws IOException {
        byte[] large = new byte[1001];
        write("a.xlsx", large);
        settle();
        assertThat(taken).containsExactly("a.xlsx");
    }

    @Test
    void waitsWhileSomebodyHasTheFileOpen() throws IOException {
        List<Path> owners =
                List.of(
                        write("~$a.xlsx", "x".getBytes(UTF_8)),
                        write(".~lock.b.xlsx#", "x".getBytes(UTF_8)));
        for (Path owner : owners) {
            Files.setLastModifiedTime(owner, FileTime.from(now));
        }
        write("a.xlsx", zip("a"));
        write("b.xlsx", zip("b"));
        sweep();
        later(QUIET);
        assertThat(sweep()).isEqualTo(new Sweep(0, 0, 2, true));
        for (Path owner : owners) {
            Files.delete(owner);
        }
        assertThat(sweep()).isEqualTo(new Sweep(2, 0, 0, true));
    }

    @Test
    void aForgottenOwnerFileHoldsNothingForEver() throws IOException {
        Path owner = write("~$a.xlsx", "x".getBytes(UTF_8));
        Files.setLastModifiedTime(owner, FileTime.from(now.minus(Duration.ofDays(2))));
        write("a.xlsx", zip("a"));
        settle();
        assertThat(taken).containsExactly("a.xlsx");
    }

    @Test
    void aShareThatIsAwayForgetsNothing() throws IOException {
        write("a.xlsx", zip("a"));
        sweep();
        Path away = folder.resolve("away");
        Files.move(drop, away);
        later(QUIET);
        assertThat(sweep()).isEqualTo(new Sweep(0, 0, 0, false));
        assertThat(drop).doesNotExist();
        Files.move(away, drop);
        assertThat(sweep()).isEqualTo(new Sweep(1, 0, 0, true));
    }

    @Test
    void aShareThatIsSuddenlyEmptyForgetsNothing() throws IOException {
        Path file = write("a.xlsx", zip("a"));
        sweep();
        Path away = folder.resolve("away.xlsx");
        Files.move(file, away);
        later(QUIET);
        assertThat(sweep()).isEqualTo(new Sweep(0, 0, 0, false));
        Files.move(away, file);
        assertThat(sweep()).isEqualTo(new Sweep(1, 0, 0, true));
    }

    @Test
    void whatCouldNotBeTakenStaysAndDoesNotStopTheOthers() throws IOException {
        aged("a.xlsx", "2023-12-01T00:00:01Z");
        aged("b.xlsx", "2023-12-01T00:00:02Z");
        sweep();
        later(QUIET);
        Sweep sweep =
                channel.sweep(
                        found -> {
                            if (found.name().equals("a.xlsx")) {
                                throw new IOException("held by another program");
                            }
                            take(found);
                        });
        assertThat(sweep).isEqualTo(new Sweep(1, 0, 1, true));
        assertThat(taken).containsExactly("b.xlsx");
        assertThat(sweep()).isEqualTo(new Sweep(1, 0, 0, true));
        assertThat(taken).containsExactly("b.xlsx", "a.xlsx");
    }

    private Sweep sweep() {
        return channel.sweep(this::take);
    }

    private void settle() {
        sweep();
        later(QUIET);
        sweep();
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private void take(Found found) throws IOException {
        taken.add(found.sender());
        Files.delete(found.file());
    }

    private void aged(String name, String time) throws IOException {
        Files.setLastModifiedTime(write(name, zip(name)), FileTime.from(Instant.parse(time)));
    }

    private Path write(String name, byte[] content) throws IOException {
        Path file = drop.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private static byte[] zip(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
