package vn.parindex.read.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.language.Folding;
import vn.parindex.read.Unreadable;

/** Real reports say in the reading what they say on paper; looked for beside the project. */
class SeedsTest {
    private static final Path SEEDS = Path.of("../shared/seeds");

    @Test
    void readsEveryLineOfRealReports() throws IOException, Unreadable {
        boolean there = Files.isDirectory(SEEDS);
        if (!there) {
            System.out.println("not run: no real reports in " + SEEDS);
        }
        assumeTrue(there, "no real reports here");
        List<Path> documents;
        try (Stream<Path> list = Files.list(SEEDS)) {
            documents = list.filter(path -> path.toString().endsWith(".docx")).sorted().toList();
        }
        for (Path document : documents) {
            List<String> missing = missing(document);
            System.out.println(document.getFileName() + ": " + missing.size() + " lines differ");
            missing.forEach(System.out::println);
            assertThat(missing).as(document.toString()).isEmpty();
        }
    }

    /** Lines of the text beside a document that its reading does not have, blanks left aside. */
    private static List<String> missing(Path document) throws IOException, Unreadable {
        StringBuilder read = new StringBuilder();
        DocumentReader.read(Files.readAllBytes(document))
                .paragraphs()
                .forEach(paragraph -> read.append(letters(paragraph.text())));
        Path text = Path.of(document.toString().replace(".docx", ".txt"));
        return Files.readAllLines(text).stream()
                .map(SeedsTest::letters)
                .filter(line -> !line.isEmpty() && read.indexOf(line) < 0)
                .toList();
    }

    /** Without blanks and the signs that stand for looks in a plain text. */
    private static String letters(String line) {
        return Folding.tidy(line).replaceAll("[\\s*#|\\\\]|^:?-{3,}.*", "");
    }
}
