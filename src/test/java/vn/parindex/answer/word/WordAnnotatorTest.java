package vn.parindex.answer.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.answer.word.Docx.bold;
import static vn.parindex.answer.word.Docx.p;
import static vn.parindex.answer.word.Docx.r;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Comments hang on the exact words, and nothing else in the document changes. */
class WordAnnotatorTest {
    private static final String TITLE = p(bold("BÁO CÁO"));

    @Test
    void partsARunWhereTheWordsBeginAndEnd() throws IOException {
        String text = "Có 05 cuộc họp trong kỳ.";
        byte[] docx = Docx.of(TITLE, p(bold(text))).bytes();
        byte[] answered = annotated(docx, Remarked.nothing().at(2, text, "05 cuộc họp"));

        assertThat(Commented.of(answered).part("word/document.xml"))
                .contains(
                        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Có </w:t></w:r>"
                                + "<w:commentRangeStart w:id=\"1\"/>"
                                + "<w:r><w:rPr><w:b/></w:rPr>"
                                + "<w:t xml:space=\"preserve\">05 cuộc họp</w:t></w:r>"
                                + "<w:commentRangeEnd w:id=\"1\"/>"
                                + "<w:r><w:commentReference w:id=\"1\"/></w:r>"
                                + "<w:r><w:rPr><w:b/></w:rPr>"
                                + "<w:t xml:space=\"preserve\"> trong kỳ.</w:t></w:r></w:p>");
        assertThat(Commented.of(answered).comments())
                .containsOnlyKeys("0", "1")
                .containsEntry("1", Remarked.comment("05 cuộc họp"));
        assertThat(Commented.of(answered).ranges())
                .isEqualTo(Map.of("0", "BÁO CÁO", "1", "05 cuộc họp"));
        assertThat(Commented.of(answered).references()).isEqualTo(List.of("0", "1"));
    }

    @Test
    void spansRunsOfDifferentLooks() throws IOException {
        String text = "Tổng số 253 hồ sơ, trong đó 7 hồ sơ quá hạn";
        byte[] docx =
                Docx.of(TITLE, p(r("Tổng số 2"), bold("53 hồ"), r(" sơ, trong đó 7 hồ sơ quá hạn")))
                        .bytes();

        assertThat(ranges(docx, Remarked.nothing().at(2, text, "253 hồ sơ")))
                .isEqualTo(Map.of("0", "BÁO CÁO", "1", "253 hồ sơ"));
    }

    @Test
    void severalFindingsOnTheSameWordsAndOverlapping() throws IOException {
        String text = "đạt 96,83% trên 253 hồ sơ";
        byte[] docx = Docx.of(TITLE, p(r(text))).bytes();

        Remarked remarked =
                Remarked.nothing()
                        .at(2, text, "96,83% trên 253")
                        .at(2, text, "đạt 96,83%")
                        .at(2, text, "253 hồ sơ")
                        .at("khác", new vn.parindex.model.Place.Quote(2, text, 4, 19));
        assertThat(ranges(docx, remarked))
                .isEqualTo(
                        Map.of(
                                "0", "BÁO CÁO",
                                "1", "đạt 96,83%",
                                "2", "96,83% trên 253",
                                "3", "96,83% trên 253",
                                "4", "253 hồ sơ"));
    }

    static Map<String, String> ranges(byte[] docx, Remarked remarked) throws IOException {
        return Commented.of(annotated(docx, remarked)).ranges();
    }

    /** The answered document, once it is sure that only comments came to it. */
    static byte[] annotated(byte[] docx, Remarked remarked) throws IOException {
        byte[] answered = WordAnnotator.annotate(docx, remarked.answer(), 1);
        assertThat(WordAnnotator.annotate(answered, remarked.answer(), 1))
                .as("sent again")
                .isEqualTo(answered);
        Commented before = Commented.of(docx);
        Commented after = Commented.of(answered);
        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.letters()).isEqualTo(before.letters());
        assertThat(after.others()).isEqualTo(before.others());
        assertThat(after.references()).containsAll(after.ranges().keySet());
        return answered;
    }
}
