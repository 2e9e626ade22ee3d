package vn.parindex.answer.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.parindex.answer.pack.Parts;
import vn.parindex.answer.pack.Xml;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.model.prose.Paragraph.Zone;
import vn.parindex.read.Unreadable;
import vn.parindex.read.document.DocumentReader;

/** The reader and the answer count paragraphs and letters alike. */
class SameNumbersTest {
    private static final Set<Zone> COUNTED = Set.of(Zone.BODY, Zone.CELL, Zone.TEXT_BOX);

    @Test
    void paragraphsHaveTheSameTextUnderTheSameNumber() throws IOException, Unreadable {
        for (int seed = 0; seed < 100; seed++) {
            byte[] docx = new RandomDocument(seed).bytes();
            Map<Integer, String> read =
                    DocumentReader.read(docx).paragraphs().stream()
                            .filter(each -> COUNTED.contains(each.zone()))
                            .collect(
                                    Collectors.toMap(
                                            Paragraph::number,
                                            Paragraph::text,
                                            (one, other) -> one + " | " + other,
                                            TreeMap::new));

            assertThat(texts(docx)).as("document %d", seed).isEqualTo(read);
        }
    }

    private static Map<Integer, String> texts(byte[] docx) throws IOException {
        Xml xml = Parts.of(docx).xml("word/document.xml");
        List<BodyParagraph> paragraphs = new TextBody(xml).paragraphs();
        Map<Integer, String> texts = new TreeMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = new RawText(xml, paragraphs.get(i).pieces()).clean("").text();
            if (!text.isEmpty()) {
                texts.put(i + 1, text);
            }
        }
        return texts;
    }
}
