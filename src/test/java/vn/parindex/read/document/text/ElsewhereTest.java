package vn.parindex.read.document.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.model.prose.Manuscript.Format;
import vn.parindex.testing.OfficeTools;

/** The process that parses is found wherever the program lies. */
class ElsewhereTest {
    @TempDir Path folder;

    @Test
    void theProgramMayLieInAFolderWithBlanksAndVietnameseLetters() throws Exception {
        Path home = Files.createDirectories(folder.resolve("Chương trình chấm điểm (bản mới)"));
        List<String> places = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path place = Path.of(entry);
            places.add(Files.isDirectory(place) ? copy(place, home).toString() : entry);
        }
        assertThat(places).anyMatch(place -> place.contains("chấm điểm"));
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        String.join(File.pathSeparator, places),
                        Reading.class.getName());
        assertThat(OfficeTools.run(command)).isEqualTo("1 Đã ban hành 12 văn bản.");
    }

    private static Path copy(Path from, Path home) throws IOException {
        Path to = home.resolve("lớp " + Integer.toHexString(from.hashCode()));
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return to;
    }

    /** Reads a document and prints its text. */
    static final class Reading {
        private Reading() {}

        public static void main(String[] args) throws Exception {
            byte[] document = HandmadeDocuments.rtf("Đã ban hành 12 văn bản.\\par ");
            List<String> lines = TextReaderTest.lines(TextReader.read(document, Format.RTF));
            System.out.write(String.join("\n", lines).getBytes(UTF_8));
            System.out.flush();
        }
    }
}
