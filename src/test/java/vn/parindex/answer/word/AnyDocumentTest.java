package vn.parindex.answer.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.answer.word.WordAnnotatorTest.annotated;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.parindex.answer.pack.Parts;
import vn.parindex.answer.pack.Xml;
import vn.parindex.language.CleanText;
import vn.parindex.model.Place;

/** Documents of every make, with remarks on any of their words. */
class AnyDocumentTest {
    private static final int DOCUMENTS = 200;

    @Test
    void keepTheirTextAndCarryCommentsOnTheExactWords() throws IOException {
        int words = 0;
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            words += check(seed);
        }
        assertThat(words).as("anchors on words").isGreaterThan(DOCUMENTS);
    }

    private static int check(int seed) throws IOException {
        byte[] docx = new RandomDocument(seed).bytes();
        Random random = new Random(seed);
        Remarked remarked = Remarked.nothing();
        Map<String, String> expected = new HashMap<>();
        for (int i = 0; i < 5; i++) {
            remark(docx, random, remarked, expected);
        }
        byte[] answered = annotated(docx, remarked);
        Commented after = Commented.of(answered);

        Map<String, String> found = new HashMap<>();
        after.comments()
                .forEach(
                        (id, said) -> {
                            if (expected.containsKey(said)) {
                                found.put(said, after.ranges().get(id));
                            }
                        });
        assertThat(found).as("document %d", seed).isEqualTo(expected);
        // with our comments gone again nothing of them is left
        Commented without = Commented.of(annotated(answered, Remarked.nothing()));
        assertThat(without.text()).isEqualTo(Commented.of(docx).text());
        assertThat(without.comments().values().stream().filter(each -> each.contains("parindex")))
                .hasSize(1);
        return expected.size();
    }

    private static void remark(
            byte[] docx, Random random, Remarked remarked, Map<String, String> expected)
            throws IOException {
        Xml xml = Parts.of(docx).xml("word/document.xml");
        List<BodyParagraph> paragraphs = new TextBody(xml).paragraphs();
        int number = 1 + random.nextInt(paragraphs.size());
        BodyParagraph paragraph = paragraphs.get(number - 1);
        String raw = new RawText(xml, paragraph.pieces()).text();
        CleanText clean = CleanText.of(raw);
        String text = clean.text();
        if (text.isEmpty() || paragraph.holder().isPresent()) {
            return;
        }
        int from = random.nextInt(text.length());
        int to = from + 1 + random.nextInt(text.length() - from);
        if (text.charAt(from) == ' ' || text.charAt(to - 1) == ' ') {
            return;
        }
        String name = "mốc " + expected.size();
        remarked.at(name, new Place.Quote(number, text, from, to));
        // hyphens that can't break are elements, not letters
        expected.put(
                Remarked.comment(name),
                raw.substring(clean.origin(from), clean.origin(to)).replace("\u2011", ""));
    }
}
