package vn.parindex.answer.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.answer.word.Docx.bold;
import static vn.parindex.answer.word.Docx.p;
import static vn.parindex.answer.word.Docx.r;
import static vn.parindex.answer.word.WordAnnotatorTest.annotated;
import static vn.parindex.answer.word.WordAnnotatorTest.ranges;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Letters are found again however the document writes them. */
class LettersTest {
    private static final String TITLE = p(bold("BÁO CÁO"));
    private static final String SIGN = "<w:r><w:commentReference w:id=\"1\"/></w:r>";

    @Test
    void blanksHyphensAndLooseMarksAreCountedAsTheReaderCountsThem() throws IOException {
        // two blanks, a tab, a hard hyphen, a soft one, a loose tone mark
        byte[] docx =
                Docx.of(
                                TITLE,
                                p(
                                        r("  Số   12"),
                                        "<w:r><w:noBreakHyphen/><w:t>KH</w:t><w:tab/><w:t>của xa\u0303</w:t>"
                                                + "<w:softHyphen/><w:br/><w:t>An</w:t></w:r>"))
                        .bytes();
        String clean = "Số 12-KH của xã An";

        assertThat(ranges(docx, at(2, clean, "12-KH").at(2, clean, "xã An")))
                .isEqualTo(Map.of("0", "BÁO CÁO", "1", "12KH", "2", "xa\u0303\nAn"));
    }

    @Test
    void entitiesAndBlanksThatWereNotShownStayAsTheyAre() throws IOException {
        String text = "A&B < 5";
        byte[] docx =
                Docx.of(
                                TITLE,
                                p(
                                        "<w:r><w:t> A&amp;B &lt; 5 </w:t></w:r>",
                                        "<w:r><w:t><![CDATA[x & y]]></w:t></w:r>"))
                        .bytes();
        byte[] answered =
                annotated(docx, at(2, text + " x & y", "B < 5").at(2, text + " x & y", "& y"));

        assertThat(Commented.of(answered).part("word/document.xml"))
                .contains(
                        "<w:p><w:r><w:t> </w:t><w:t xml:space=\"preserve\">A&amp;</w:t></w:r>"
                                + "<w:commentRangeStart w:id=\"1\"/>"
                                + "<w:r><w:t xml:space=\"preserve\">B &lt; 5</w:t></w:r>"
                                + "<w:commentRangeEnd w:id=\"1\"/>"
                                + SIGN
                                + "<w:r><w:t> </w:t></w:r>"
                                + "<w:r><w:t xml:space=\"preserve\"><![CDATA[x ]]></w:t></w:r>"
                                + "<w:commentRangeStart w:id=\"2\"/>"
                                + "<w:r><w:t xml:space=\"preserve\"><![CDATA[& y]]></w:t></w:r>");
    }

    @Test
    void aParagraphWhoseEndIsDeletedReadsOn() throws IOException {
        String joined = "<w:p><w:pPr><w:rPr><w:del w:id=\"3\" w:author=\"A\"/></w:rPr></w:pPr>";
        byte[] docx =
                Docx.of(TITLE, joined + r("Có 05 cuộc") + "</w:p>", p(r(" họp.")), p(r("Hết")))
                        .bytes();

        assertThat(ranges(docx, at(2, "Có 05 cuộc họp.", "05 cuộc họp").at(4, "Hết", "Hết")))
                .isEqualTo(Map.of("0", "BÁO CÁO", "1", "05 cuộc họp", "2", "Hết"));
    }

    @Test
    void capitalsOfTheLookAndSignsOfAFont() throws IOException {
        byte[] docx =
                Docx.of(
                                TITLE,
                                p(
                                        "<w:r><w:rPr><w:caps/></w:rPr><w:t>Kết quả</w:t></w:r>",
                                        "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>",
                                        r("\uF0B3 90%")))
                        .bytes();

        assertThat(ranges(docx, at(2, "KẾT QUẢ≥≥ 90%", "QUẢ≥≥ 9")))
                .isEqualTo(Map.of("0", "BÁO CÁO", "1", "quả\uF0B3 9"));
    }

    @Test
    void wordsInAnOldEncoding() throws IOException {
        // "Tổng số hồ sơ" as TCVN3 writes it, the font given by a style; then as VNI writes it
        byte[] docx =
                Docx.of(
                                TITLE,
                                p(r("Tæng sè hå s¬ 253")),
                                p(
                                        "<w:r><w:rPr><w:rFonts w:ascii=\"VNI-Times\""
                                                + " w:hAnsi=\"VNI-Times\"/></w:rPr>"
                                                + "<w:t>Toång soá hoà sô 253</w:t></w:r>"))
                        .bytes();
        String text = "Tổng số hồ sơ 253";

        assertThat(ranges(docx, at(2, text, "hồ sơ").at(3, text, "hồ sơ 25")))
                .isEqualTo(Map.of("0", "BÁO CÁO", "1", "hå s¬", "2", "hoà sô 25"));
    }

    @Test
    void whatTellsAFieldWhatToShowIsNoText() throws IOException {
        byte[] docx =
                Docx.of(
                                TITLE,
                                p(
                                        r("Có "),
                                        mark("begin")
                                                + r("ẩn")
                                                + mark("separate")
                                                + r("05")
                                                + mark("end"),
                                        r(" cuộc")))
                        .bytes();

        assertThat(ranges(docx, at(2, "Có 05 cuộc", "05")))
                .isEqualTo(Map.of("0", "BÁO CÁO", "1", "05"));
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static Remarked at(int paragraph, String text, String words) {
        return Remarked.nothing().at(paragraph, text, words);
    }
}
