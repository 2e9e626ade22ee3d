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
import vn.parindex.model.Place;

/** What a comment hangs on, wherever the words stand. */
class AnchorsTest {
    private static final String TITLE = p(bold("BÁO CÁO"));
    private static final String SIGN = "<w:r><w:commentReference w:id=\"1\"/></w:r>";

    @Test
    void wordsInALinkKeepTheirSignOutsideIt() throws IOException {
        byte[] docx =
                Docx.of(
                                TITLE,
                                p(
                                        r("Xem "),
                                        "<w:hyperlink w:anchor=\"a\">"
                                                + r("bảng số 3")
                                                + "</w:hyperlink>",
                                        r(" kèm theo")))
                        .bytes();
        byte[] answered = annotated(docx, at(2, "Xem bảng số 3 kèm theo", "số 3"));

        assertThat(Commented.of(answered).part("word/document.xml"))
                .contains(
                        "<w:hyperlink w:anchor=\"a\">"
                                + r("bảng ")
                                + "<w:commentRangeStart w:id=\"1\"/>"
                                + r("số 3")
                                + "<w:commentRangeEnd w:id=\"1\"/></w:hyperlink>"
                                + SIGN
                                + r(" kèm theo"));
    }

    @Test
    void wordsInAFieldKeepTheirSignBehindIt() throws IOException {
        String field =
                mark("begin")
                        + "<w:r><w:instrText> REF x </w:instrText></w:r>"
                        + mark("separate")
                        + r("Bảng 12")
                        + mark("end");
        byte[] docx = Docx.of(TITLE, p(r("Xem "), field, r("."))).bytes();
        byte[] answered = annotated(docx, at(2, "Xem Bảng 12.", "Bảng"));

        assertThat(Commented.of(answered).part("word/document.xml"))
                .contains(
                        mark("separate")
                                + "<w:commentRangeStart w:id=\"1\"/>"
                                + r("Bảng")
                                + "<w:commentRangeEnd w:id=\"1\"/>"
                                + r(" 12")
                                + mark("end")
                                + SIGN
                                + r("."));
    }

    @Test
    void insertedAndDeletedWords() throws IOException {
        String inserted = "<w:ins w:id=\"7\" w:author=\"A\">" + r("253 hồ sơ") + "</w:ins>";
        String deleted =
                "<w:del w:id=\"8\" w:author=\"A\"><w:r><w:delText>245 hồ sơ</w:delText></w:r></w:del>";
        byte[] docx = Docx.of(TITLE, p(r("Đã nhận "), deleted, inserted, r("."))).bytes();
        byte[] answered = annotated(docx, at(2, "Đã nhận 253 hồ sơ.", "253"));

        assertThat(Commented.of(answered).part("word/document.xml"))
                .contains(
                        deleted
                                + "<w:ins w:id=\"7\" w:author=\"A\"><w:commentRangeStart w:id=\"1\"/>"
                                + r("253")
                                + "<w:commentRangeEnd w:id=\"1\"/>"
                                + r(" hồ sơ")
                                + "</w:ins>"
                                + SIGN);
    }

    @Test
    void contentControlsTablesAndTheirCells() throws IOException {
        String control =
                "<w:sdt><w:sdtPr><w:id w:val=\"5\"/></w:sdtPr><w:sdtContent>"
                        + r("quý II")
                        + "</w:sdtContent></w:sdt>";
        String cell = "<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>%s</w:tc>";
        String table =
                "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>"
                        + cell.formatted(p(r("một")))
                        + "<w:sdt><w:sdtContent>"
                        + cell.formatted(p(r("72.8 điểm")))
                        + "</w:sdtContent></w:sdt></w:tr></w:tbl>";
        byte[] docx = Docx.of(TITLE, p(r("Trong "), control, r(" có")), table).bytes();

        assertThat(ranges(docx, at(2, "Trong quý II có", "quý").at(4, "72.8 điểm", "72.8")))
                .isEqualTo(Map.of("0", "BÁO CÁO", "1", "quý", "2", "72.8"));
    }

    @Test
    void aControlForPlainTextIsMarkedAsAWhole() throws IOException {
        String control =
                "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>"
                        + r("quý II")
                        + "</w:sdtContent></w:sdt>";
        byte[] docx = Docx.of(TITLE, p(r("Trong "), control, r(" có"))).bytes();
        byte[] answered = annotated(docx, at(2, "Trong quý II có", "ong quý"));

        assertThat(Commented.of(answered).part("word/document.xml"))
                .contains(
                        r("Tr")
                                + "<w:commentRangeStart w:id=\"1\"/>"
                                + r("ong ")
                                + control
                                + "<w:commentRangeEnd w:id=\"1\"/>"
                                + SIGN
                                + r(" có"));
    }

    @Test
    void aTextBoxIsPassedToTheParagraphThatHoldsIt() throws IOException {
        String box =
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                        + "<w:txbxContent>%1$s</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
                        + "<mc:Fallback><w:pict><v:textbox><w:txbxContent>%1$s</w:txbxContent>"
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        String boxed = box.formatted(p(r("Mật độ 98%")));
        byte[] docx = Docx.of(TITLE, p(r("Trước "), boxed, r(" sau")), p(r("Hết 5%"))).bytes();
        byte[] answered = annotated(docx, at(3, "Mật độ 98%", "98%").at(4, "Hết 5%", "5%"));

        assertThat(Commented.of(answered).part("word/document.xml"))
                .contains(
                        r("Trước ")
                                + "<w:commentRangeStart w:id=\"1\"/>"
                                + boxed
                                + "<w:commentRangeEnd w:id=\"1\"/>"
                                + SIGN
                                + r(" sau"));
        assertThat(Commented.of(answered).ranges()).containsEntry("2", "5%");
    }

    @Test
    void wordsOfAFootnoteHangOnItsReference() throws IOException {
        String reference = "<w:r><w:footnoteReference w:id=\"%d\"/></w:r>";
        byte[] docx =
                Docx.of(
                                TITLE,
                                p(
                                        r("Có 5 văn bản"),
                                        reference.formatted(2),
                                        r(" và 6 tin bài"),
                                        reference.formatted(3)))
                        .part(
                                "footnotes",
                                "footnotes.xml",
                                "<w:footnotes NAMESPACES><w:footnote w:id=\"2\">"
                                        + p(r("Kế hoạch số 1"))
                                        + "</w:footnote><w:footnote w:id=\"3\">"
                                        + p(r("Tin ngày 30"), r("/02"))
                                        + "</w:footnote></w:footnotes>")
                        .bytes();
        byte[] answered =
                annotated(
                        docx,
                        Remarked.nothing().at("x", new Place.Quote(2, "Tin ngày 30/02", 4, 14)));

        assertThat(Commented.of(answered).part("word/document.xml"))
                .contains(
                        r(" và 6 tin bài")
                                + "<w:commentRangeStart w:id=\"1\"/>"
                                + reference.formatted(3)
                                + "<w:commentRangeEnd w:id=\"1\"/>"
                                + SIGN
                                + "</w:p>");
    }

    @Test
    void headersAndTheFileAsAWholeAreToldAtTheTitle() throws IOException {
        byte[] docx = Docx.of(p(r("Quốc hiệu")), TITLE).bytes();
        Remarked remarked =
                Remarked.nothing()
                        .at("đầu trang", new Place.Quote(0, "Trang 1", 0, 7))
                        .at("cả tệp", Place.file())
                        .at("ngoài", new Place.Quote(99, "Không có", 0, 5));
        Commented answered = Commented.of(WordAnnotator.annotate(docx, remarked.answer(), 2));

        assertThat(answered.ranges())
                .isEqualTo(Map.of("0", "BÁO CÁO", "1", "BÁO CÁO", "2", "BÁO CÁO", "3", "BÁO CÁO"));
        assertThat(answered.comments())
                .containsEntry("1", Remarked.comment("đầu trang"))
                .containsEntry("2", Remarked.comment("cả tệp"))
                .containsEntry("3", Remarked.comment("ngoài"));
    }

    @Test
    void theQuoteOrTheWholeParagraphWhereTheWordsDoNotFit() throws IOException {
        byte[] docx = Docx.of(TITLE, p(r("Mở đầu. Có 05 cuộc họp. Hết.")), p(r("Khác"))).bytes();
        Remarked remarked =
                Remarked.nothing()
                        .at("x", new Place.Quote(2, "Có 05 cuộc họp.", 0, 3))
                        .at("y", new Place.Quote(3, "Không phải câu này", 2, 900));

        assertThat(ranges(docx, remarked))
                .isEqualTo(Map.of("0", "BÁO CÁO", "1", "Có 05 cuộc họp.", "2", "Khác"));
    }

    @Test
    void paragraphsWithoutAnythingInThem() throws IOException {
        byte[] docx =
                Docx.of(TITLE, "<w:p/>", "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr></w:p>")
                        .bytes();
        Remarked remarked =
                Remarked.nothing()
                        .at("x", new Place.Quote(2, "", 0, 0))
                        .at("y", new Place.Quote(3, "", 0, 0));

        assertThat(Commented.of(annotated(docx, remarked)).part("word/document.xml"))
                .contains(
                        "<w:p><w:commentRangeStart w:id=\"1\"/><w:commentRangeEnd w:id=\"1\"/>"
                                + SIGN
                                + "</w:p><w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr>"
                                + "<w:commentRangeStart w:id=\"2\"/><w:commentRangeEnd w:id=\"2\"/>"
                                + SIGN.replace("1", "2")
                                + "</w:p>");
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static Remarked at(int paragraph, String text, String words) {
        return Remarked.nothing().at(paragraph, text, words);
    }
}
