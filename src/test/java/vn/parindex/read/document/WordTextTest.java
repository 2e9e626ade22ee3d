package vn.parindex.read.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.read.document.DocumentReaderTest.cell;
import static vn.parindex.read.document.DocumentReaderTest.lines;
import static vn.parindex.read.document.DocumentReaderTest.read;
import static vn.parindex.read.document.WordXml.body;
import static vn.parindex.read.document.WordXml.p;
import static vn.parindex.read.document.WordXml.r;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.model.prose.Paragraph.Look;
import vn.parindex.model.prose.Paragraph.Picture;
import vn.parindex.model.prose.Paragraph.Run;
import vn.parindex.read.Unreadable;

/** Text comes out as it is printed, with its looks, its pictures and its place. */
class WordTextTest {
    private static final String BOX = "<wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx>";

    @Test
    void putsTogetherWhatIsPrintedAndNothingElse() throws Unreadable {
        String text =
                "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"9\"/></w:tabs></w:pPr>"
                        + "<w:hyperlink r:id=\"x\">"
                        + r("Số")
                        + "</w:hyperlink><w:smartTag w:element=\"date\">"
                        + r(":")
                        + "</w:smartTag><w:r><w:tab/><w:t>12</w:t><w:softHyphen/><w:t>/BC</w:t>"
                        + "<w:noBreakHyphen/><w:t>UB</w:t><w:t>ND</w:t><w:br/><w:cr/>"
                        + "<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>"
                        + field(" PAGE ", "7")
                        + "<w:fldSimple w:instr=\" DATE \">"
                        + r(" 80")
                        + "</w:fldSimple></w:p>";
        assertThat(lines(read(text))).containsExactly("1 BODY Số: 12/BC-UBND ≥7 80");
    }

    @Test
    void keepsAFieldThatIsNeverClosedToItsParagraph() throws Unreadable {
        String open = "<w:p>" + r("a") + fieldMark("begin") + r("b") + "</w:p>";
        String nested =
                "<w:p>"
                        + fieldMark("begin")
                        + field("X", "c")
                        + fieldMark("separate")
                        + r("d")
                        + fieldMark("end")
                        + "</w:p>";
        assertThat(lines(read(open + nested))).containsExactly("1 BODY a", "2 BODY d");
    }

    @Test
    void readsTextBoxesOnceAndBehindTheirParagraph() throws Unreadable {
        String modern =
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                        + BOX.formatted(p("hộp") + p("hai"))
                        + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
                        + BOX.formatted(p("hộp") + p("hai"))
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        String old =
                "<w:r><w:pict><v:shape>" + BOX.formatted(p("cũ")) + "</v:shape></w:pict></w:r>";
        String gone = "<w:del w:id=\"1\">" + old + "</w:del>";
        assertThat(lines(read("<w:p>" + modern + r("ngoài") + gone + old + "</w:p>" + p("sau"))))
                .containsExactly(
                        "1 BODY ngoài",
                        "2 TEXT_BOX hộp",
                        "3 TEXT_BOX hai",
                        "5 TEXT_BOX cũ",
                        "6 BODY sau");
    }

    @Test
    void givesNotesTheNumberOfWhatRefersToThem() throws Unreadable {
        String reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
        String body =
                "<w:p>"
                        + r("một")
                        + reference
                        + "</w:p><w:tbl><w:tr>"
                        + cell(
                                "",
                                "<w:p>"
                                        + r("5")
                                        + "<w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p>")
                        + cell("", p("6"))
                        + "</w:tr></w:tbl>"
                        + p("hai");
        byte[] bytes =
                body(body)
                        .with("footnotes", "footnotes", note("footnote", "chú một"))
                        .with("endnotes", "endnotes", note("endnote", "chú hai"))
                        .bytes();
        assertThat(lines(DocumentReader.read(bytes)))
                .containsExactly(
                        "1 BODY một",
                        "1 FOOTNOTE chú một",
                        "table 1",
                        "2 CELL 5 | 3 CELL 6",
                        "2 FOOTNOTE chú hai",
                        "4 BODY hai");
    }

    @Test
    void givesHeadersAndFootersThatArePrintedAtTheEnd() throws Unreadable {
        String section =
                "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/>"
                        + "<w:headerReference w:type=\"first\" r:id=\"h2\"/>"
                        + "<w:headerReference w:type=\"even\" r:id=\"h3\"/>"
                        + "<w:footerReference w:type=\"default\" r:id=\"f1\"/></w:sectPr>";
        WordXml file =
                body("<w:p><w:pPr>" + section + "</w:pPr>" + r("x") + "</w:p>" + p("y") + section)
                        .margin("header", "h1", p("đầu trang"))
                        .margin("header", "h2", p("trang đầu"))
                        .margin("header", "h3", p("trang chẵn"))
                        .margin(
                                "footer",
                                "f1",
                                "<w:tbl><w:tr>" + cell("", p("chân")) + "</w:tr></w:tbl>");
        assertThat(lines(DocumentReader.read(file.bytes())))
                .containsExactly("1 BODY x", "2 BODY y", "0 HEADER đầu trang", "0 FOOTER chân");
    }

    @Test
    void tellsHowAParagraphLooks() throws Unreadable {
        String styles =
                "<w:docDefaults><w:pPrDefault><w:pPr/></w:pPrDefault></w:docDefaults>"
                        + style("Chuan", " w:default=\"1\"", "<w:name w:val=\"Normal\"/>")
                        + style(
                                "Dau",
                                "",
                                "<w:name w:val=\"heading 2\"/><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                                        + "<w:rPr><w:b/><w:caps/></w:rPr>")
                        + style("Con", "", "<w:name w:val=\"Đầu mục\"/><w:basedOn w:val=\"Dau\"/>")
                        + "<w:style w:type=\"character\" w:styleId=\"Dam\"><w:rPr><w:b/></w:rPr></w:style>";
        String heading = "<w:p><w:pPr><w:pStyle w:val=\"Con\"/></w:pPr>" + r("I. ß đề") + "</w:p>";
        String strong = "<w:r><w:rPr><w:rStyle w:val=\"Dam\"/><w:i/></w:rPr><w:t>đậm</w:t></w:r>";
        String mixed =
                "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>"
                        + strong
                        + r(" 1: ")
                        + r("nhạt")
                        + "</w:p>";
        String twice = heading.replace(r("I. ß đề"), strong);
        List<Paragraph> read =
                DocumentReader.read(
                                body(heading + mixed + "<w:p>" + strong + r(" 12.") + "</w:p>"
                                                + twice)
                                        .with("styles", "styles", styles)
                                        .bytes())
                        .paragraphs();
        assertThat(read.stream().map(Paragraph::look).toList())
                .containsExactly(
                        new Look(true, false, true, Optional.of("Đầu mục"), Optional.of(1)),
                        new Look(false, false, false, Optional.of("Normal"), Optional.of(0)),
                        new Look(true, true, false, Optional.of("Normal"), Optional.empty()),
                        new Look(false, true, true, Optional.of("Đầu mục"), Optional.of(1)));
        assertThat(read.get(0).text()).isEqualTo("I. ß ĐỀ");
        assertThat(read.get(1).runs())
                .containsExactly(new Run("đậm", true, true), new Run(" 1: nhạt", false, false));
    }

    @Test
    void repairsOldEncodingsByTheFontOfEachRun() throws Unreadable {
        String styles =
                style(
                        "Chuan",
                        " w:default=\"1\"",
                        "<w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr>");
        String vni =
                "<w:r><w:rPr><w:rFonts w:ascii=\"VNI-Times\"/><w:b/></w:rPr><w:t>Baùo caùo</w:t></w:r>";
        String large =
                "<w:r><w:rPr><w:rFonts w:hAnsi=\".VnTimeH\"/></w:rPr><w:t>b¸o c¸o</w:t></w:r>";
        byte[] bytes =
                body("<w:p>"
                                + r("C¶i c¸ch hµnh chÝ")
                                + r("nh")
                                + "</w:p><w:p>"
                                + large
                                + "</w:p><w:p>"
                                + vni
                                + "<w:r><w:rPr><w:rFonts w:ascii=\"Arial\"/></w:rPr><w:t> năm</w:t></w:r></w:p>")
                        .with("styles", "styles", styles)
                        .bytes();
        List<Paragraph> read = DocumentReader.read(bytes).paragraphs();
        assertThat(read.stream().map(Paragraph::text).toList())
                .containsExactly("Cải cách hành chính", "BÁO CÁO", "Báo cáo năm");
        assertThat(read.get(2).runs())
                .containsExactly(new Run("Báo cáo", true, false), new Run(" năm", false, false));
    }

    @Test
    void findsPicturesOfBothKinds() throws Unreadable {
        String drawn =
                "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"9525\" cy=\"19050\"/>"
                        + "<wp:docPr id=\"1\" name=\"a\" descr=\"Biểu đồ\"/><a:graphic><a:graphicData>"
                        + "<pic:pic><pic:blipFill><a:blip r:embed=\"i1\"/></pic:blipFill></pic:pic>"
                        + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
        String old =
                "<w:p><w:r><w:pict><v:shape style=\"width:2pt;height:1.5in\" alt=\"Ảnh\">"
                        + "<v:imagedata r:id=\"i2\"/></v:shape></w:pict><w:t>dưới</w:t></w:r></w:p>";
        byte[] bytes =
                body(drawn + old + drawn.replace("i1", "mất"))
                        .relation("i1", "image", "media/a.png")
                        .relation("i2", "image", "/word/media/../media/b.jpg")
                        .bytes();
        List<Paragraph> read = DocumentReader.read(bytes).paragraphs();
        assertThat(read.stream().flatMap(each -> each.pictures().stream()).toList())
                .containsExactly(
                        new Picture("word/media/a.png", 9525, 19050, "Biểu đồ"),
                        new Picture("word/media/b.jpg", 25_400, 1_371_600, "Ảnh"));
        assertThat(read.stream().map(each -> each.number() + each.text()).toList())
                .containsExactly("1", "2dưới");
    }

    private static String field(String instruction, String result) {
        return fieldMark("begin")
                + "<w:r><w:instrText>"
                + instruction
                + "</w:instrText></w:r>"
                + fieldMark("separate")
                + r(result)
                + fieldMark("end");
    }

    private static String fieldMark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String note(String name, String text) {
        return "<w:%s w:id=\"2\">%s</w:%s>".formatted(name, p(text), name);
    }

    private static String style(String id, String more, String content) {
        return "<w:style w:type=\"paragraph\"%s w:styleId=\"%s\">%s</w:style>"
                .formatted(more, id, content);
    }
}
