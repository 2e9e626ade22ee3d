package vn.parindex.answer.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.answer.word.WordAnnotatorTest.annotated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.answer.pack.Parts;
import vn.parindex.answer.pack.Xml;
import vn.parindex.language.CleanText;
import vn.parindex.model.Place;
import vn.parindex.testing.OfficeTools;

/** What office programs make of commented documents. */
class OpenedTest {
    private static final Path SEEDS = Path.of("../shared/seeds");

    @TempDir Path folder;

    @Test
    void satisfiesMicrosoftsValidatorAsFarAsTheOriginalDid() throws IOException {
        for (int seed = 1000; seed < 1006; seed++) {
            byte[] docx = new RandomDocument(seed).bytes();
            Path before = Files.write(folder.resolve("before.docx"), docx);
            Path after =
                    Files.write(folder.resolve("after.docx"), annotated(docx, everywhere(docx, 9)));

            assertThat(bare(OfficeTools.validate(after)))
                    .as("document %d", seed)
                    .isSubsetOf(bare(OfficeTools.validate(before)));
        }
    }

    @Test
    void realReportsCarryCommentsAtManyPlaces() throws IOException {
        List<Path> reports = reports();
        for (Path report : reports) {
            byte[] docx = Files.readAllBytes(report);
            byte[] answered = annotated(docx, everywhere(docx, 2));
            Path after = Files.write(folder.resolve(report.getFileName()), answered);

            assertThat(bare(OfficeTools.validate(after)))
                    .as("%s", report.getFileName())
                    .isSubsetOf(bare(OfficeTools.validate(report)));
            assertThat(OfficeTools.convert(after, "pdf", folder)).isNotEmptyFile();
        }
    }

    @Test
    void ourCommentsAreKnownAfterLibreOfficeHasSavedThem() throws IOException {
        String text = "Có 05 cuộc họp";
        byte[] docx =
                Docx.of(Docx.p(Docx.bold("BÁO CÁO")), Docx.p(Docx.r(text)))
                        .comments(Docx.comment(0, "Văn A", "Ý kiến"))
                        .bytes();
        Remarked remarked = Remarked.nothing().at(2, text, "05 cuộc");
        Path sent = Files.write(folder.resolve("sent.docx"), annotated(docx, remarked));
        Path saved =
                OfficeTools.convert(sent, "docx", Files.createDirectory(folder.resolve("out")));

        Commented again = Commented.of(annotated(Files.readAllBytes(saved), remarked));
        assertThat(again.comments().values().stream().filter(each -> each.startsWith("parindex")))
                .hasSize(2)
                .contains(Remarked.comment("05 cuộc"));
        assertThat(again.ranges().values()).containsExactly("BÁO CÁO", "05 cuộc");
    }

    /** Remarks on words of every so many paragraphs. */
    private static Remarked everywhere(byte[] docx, int most) throws IOException {
        Xml xml = Parts.of(docx).xml("word/document.xml");
        List<BodyParagraph> paragraphs = new TextBody(xml).paragraphs();
        Random random = new Random(7);
        Remarked remarked =
                Remarked.nothing().received(LocalDateTime.of(2023, 6, 14, 9, 5), "23-0031");
        for (int number = 1; number <= paragraphs.size(); number += 1 + random.nextInt(most)) {
            BodyParagraph paragraph = paragraphs.get(number - 1);
            String text = CleanText.of(new RawText(xml, paragraph.pieces()).text()).text();
            if (!text.isEmpty()) {
                int from = random.nextInt(text.length());
                int to = from + 1 + random.nextInt(text.length() - from);
                remarked.at("chỗ " + number, new Place.Quote(number, text, from, to));
            }
        }
        return remarked;
    }

    /** The errors without the places, which move with every mark. */
    private static List<String> bare(List<String> errors) {
        return errors.stream().map(each -> each.replaceAll("\\[\\d+]", "")).distinct().toList();
    }

    private static List<Path> reports() throws IOException {
        if (!Files.isDirectory(SEEDS)) {
            System.out.println("SKIPPED: no real reports in " + SEEDS);
        }
        Assumptions.assumeTrue(Files.isDirectory(SEEDS), "no real reports");
        try (Stream<Path> files = Files.list(SEEDS)) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".docx")).sorted().toList());
        }
    }
}
