package vn.parindex.answer.word;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.answer.word.Docx.bold;
import static vn.parindex.answer.word.Docx.p;
import static vn.parindex.answer.word.Docx.r;
import static vn.parindex.answer.word.WordAnnotatorTest.annotated;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Packages as other programs write them: odd names, other prefixes, another encoding. */
class OddDocumentsTest {
    private static final String TITLE = p(bold("BÁO CÁO"));
    private static final String TEXT = "Có 05 cuộc họp";
    private static final Map<String, String> RANGES = Map.of("0", "BÁO CÁO", "1", "05 cuộc");

    @Test
    void theMainPartIsFoundByItsRelation() throws IOException {
        String content = Docx.document(TITLE + p(r(TEXT)));
        byte[] docx =
                Docx.of()
                        .without("word/document.xml")
                        .raw("nội dung/văn bản.xml", content)
                        .raw("_rels/.rels", root("/nội%20dung/văn%20bản.xml"))
                        .raw(
                                "[Content_Types].xml",
                                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                        + "<Default Extension=\"rels\" ContentType="
                                        + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                        + "<Default Extension=\"xml\" ContentType=\"application/vnd."
                                        + "ms-word.document.macroEnabled.main+xml\"/></Types>")
                        .bytes();
        byte[] answered = WordAnnotator.annotate(docx, remarked().answer(), 1);
        Commented commented = Commented.of(answered, "nội dung/văn bản.xml");

        assertThat(commented.ranges()).isEqualTo(RANGES);
        assertThat(commented.comments("nội dung/comments.xml"))
                .containsEntry("1", Remarked.comment("05 cuộc"));
        assertThat(commented.part("[Content_Types].xml"))
                .contains("application/vnd.ms-word.document.macroEnabled.main+xml")
                .contains("PartName=\"/nội dung/comments.xml\"");
        assertThat(WordAnnotator.annotate(answered, remarked().answer(), 1)).isEqualTo(answered);
    }

    @Test
    void otherPrefixesAndSingleQuotes() throws IOException {
        String content =
                Docx.document(TITLE + p(r(TEXT)))
                        .replace("w:", "wx:")
                        .replace("xmlns:wx:", "xmlns:")
                        .replace('"', '\'');
        Commented answered = answered(content.replace("xmlns:w=", "xmlns:wx="));

        assertThat(answered.ranges()).isEqualTo(RANGES);
        assertThat(answered.part("word/document.xml"))
                .contains("<wx:commentRangeStart wx:id=\"1\"/><wx:r><wx:t xml:space=");
    }

    @Test
    void noPrefixAtAll() throws IOException {
        String content =
                "<document xmlns='%s'><body><p><r><t>BÁO CÁO</t></r></p><p><r><t>%s</t></r></p></body></document>"
                        .formatted(Docx.W, TEXT);
        Commented answered = answered(content);

        assertThat(answered.ranges()).isEqualTo(RANGES);
        assertThat(answered.part("word/document.xml"))
                .contains(
                        "<commentRangeStart xmlns:w=\""
                                + Docx.W
                                + "\" w:id=\"1\"/><r><t xml:space=");
    }

    @Test
    void aDocumentInUtf16() throws IOException {
        String content =
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + Docx.document(TITLE + p(r(TEXT)));
        byte[] docx = Docx.of().raw("word/document.xml", content.getBytes(UTF_16)).bytes();

        assertThat(Commented.of(annotated(docx, remarked())).ranges()).isEqualTo(RANGES);
    }

    @Test
    void commentsWrittenInAnotherWay() throws IOException {
        byte[] docx =
                Docx.of(TITLE, p(r(TEXT)))
                        .part(
                                "comments",
                                "comments.xml",
                                "<comments xmlns='%s' xmlns:q='%1$s'/>".formatted(Docx.W))
                        .bytes();
        Commented answered = Commented.of(annotated(docx, remarked()));

        assertThat(answered.comments()).containsEntry("1", Remarked.comment("05 cuộc"));
        assertThat(answered.part("word/comments.xml"))
                .contains("<comment q:id=\"1\" q:author=\"parindex\" q:initials=\"PI\"><p><pPr>");
    }

    @Test
    void aRelationToCommentsThatAreNotThere() throws IOException {
        byte[] docx =
                Docx.of(TITLE, p(r(TEXT)))
                        .part("comments", "comments.xml", "")
                        .without("word/comments.xml")
                        .bytes();
        Commented answered = Commented.of(annotated(docx, remarked()));

        assertThat(answered.comments()).containsEntry("1", Remarked.comment("05 cuộc"));
        assertThat(answered.part("[Content_Types].xml")).containsOnlyOnce("/word/comments.xml");
        assertThat(answered.part("word/_rels/document.xml.rels")).containsOnlyOnce("comments.xml");
    }

    @Test
    void remarksAndInstructionsBetweenTheElements() throws IOException {
        String content =
                Docx.document(
                        "<!-- <w:p> --><?x <w:p> ?>"
                                + TITLE
                                + "<w:p >\n <w:r >\n<w:t\n>Có <!-- 9 -->05 cuộc họp</w:t >\n</w:r></w:p>");

        assertThat(answered(content).ranges()).isEqualTo(RANGES);
    }

    @Test
    void aDocumentWithoutAnyParagraphStaysAsItIs() throws IOException {
        byte[] docx = Docx.of().bytes();

        assertThat(WordAnnotator.annotate(docx, remarked().answer(), 1)).isEqualTo(docx);
    }

    @Test
    void aPackageWithoutADocumentIsNoDocument() {
        byte[] docx = Docx.of().without("word/document.xml").bytes();

        assertThatThrownBy(() -> WordAnnotator.annotate(docx, remarked().answer(), 1))
                .isInstanceOf(IOException.class)
                .hasMessage("the package lacks its document");
    }

    private static Commented answered(String content) throws IOException {
        return Commented.of(
                annotated(Docx.of().raw("word/document.xml", content).bytes(), remarked()));
    }

    private static Remarked remarked() {
        return Remarked.nothing().at(2, TEXT, "05 cuộc");
    }

    private static String root(String target) {
        return "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + Docx.relation("rId1", "officeDocument", target)
                + "</Relationships>";
    }
}
