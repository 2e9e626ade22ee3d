package vn.parindex.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobsTest {
    // printf abc | sha256sum
    private static final String ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir Path folder;

    @Test
    void keepsTheSameContentOnceUnderItsHash() throws IOException {
        Blobs blobs = new Blobs(folder.resolve("tep"), 3);
        Blobs.Stored first = blobs.store(file("a.xlsx", "abc"));
        Blobs.Stored second = blobs.store(file("b.xlsx", "abc"));

        assertThat(List.of(first, second)).containsOnly(new Blobs.Stored(ABC, 3, true));
        assertThat(blobs.read(ABC)).isEqualTo("abc".getBytes(UTF_8));
        assertThat(stored()).containsExactly("ba/" + ABC);
    }

    @Test
    void measuresWhatIsTooLargeAndKeepsNothingOfIt() throws IOException {
        Blobs blobs = new Blobs(folder.resolve("tep"), 2);
        assertThat(blobs.store(file("a.xlsx", "abc"))).isEqualTo(new Blobs.Stored(ABC, 3, false));
        assertThat(stored()).isEmpty();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<String> stored() throws IOException {
        Path root = folder.resolve("tep");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .toList();
        }
    }
}
