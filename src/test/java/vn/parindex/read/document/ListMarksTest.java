package vn.parindex.read.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.read.document.DocumentReaderTest.lines;
import static vn.parindex.read.document.WordXml.body;
import static vn.parindex.read.document.WordXml.r;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.model.prose.Paragraph.ListMark;
import vn.parindex.read.Unreadable;

/** Automatic lists are numbered as Word numbers them. */
class ListMarksTest {

    @Test
    void numbersEveryLevelAndStartsDeeperOnesAgain() throws Unreadable {
        String levels =
                level(0, "upperRoman", "%1.", "")
                        + level(1, "decimal", "%2/", "")
                        + level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")
                        + level(3, "lowerLetter", "%4)", "<w:lvlRestart w:val=\"0\"/>");
        String body =
                item(1, 0, "a")
                        + item(1, 1, "b")
                        + item(1, 1, "c")
                        + item(1, 2, "d")
                        + item(1, 3, "e")
                        + item(1, 0, "f")
                        + item(1, 2, "g")
                        + item(1, 3, "h")
                        + item(1, 3, "");
        assertThat(read(body, list(7, levels) + num(1, 7, "")))
                .containsExactly(
                        "1 BODY [I.] a",
                        "2 BODY [1/] b",
                        "3 BODY [2/] c",
                        "4 BODY [1.2.1] d",
                        "5 BODY [a)] e",
                        "6 BODY [II.] f",
                        "7 BODY [2.1.1] g",
                        "8 BODY [b)] h");
    }

    @Test
    void countsOnBetweenListsOfOneKindUnlessOneStartsAnew() throws Unreadable {
        String anew = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
        String body =
                item(1, 0, "a")
                        + item(2, 0, "b")
                        + item(3, 0, "c")
                        + item(3, 0, "d")
                        + item(1, 0, "e")
                        + item(0, 0, "f")
                        + item(9, 0, "g")
                        + item(1, 0, "");
        String lists = list(7, level(0, "decimalZero", "(%1)", "<w:start w:val=\"3\"/>"));
        assertThat(read(body, lists + num(1, 7, "") + num(2, 7, "") + num(3, 7, anew)))
                .containsExactly(
                        "1 BODY [(03)] a",
                        "2 BODY [(04)] b",
                        "3 BODY [(05)] c",
                        "4 BODY [(06)] d",
                        "5 BODY [(07)] e",
                        "6 BODY f",
                        "7 BODY g");
    }

    @Test
    void countsEmptyItemsAndNoDeletedOnes() throws Unreadable {
        String gone = "<w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";
        String body =
                item(1, 0, "a")
                        + item(1, 0, "").replace("</w:pPr>", gone)
                        + item(1, 0, "b")
                        + item(1, 0, "")
                        + item(1, 0, "c");
        assertThat(read(body, list(7, level(0, "lowerRoman", "%1", "")) + num(1, 7, "")))
                .containsExactly("1 BODY [i] a", "3 BODY [ii] b", "5 BODY [iv] c");
    }

    @Test
    void showsBulletsInSignsThatNeedNoFont() throws Unreadable {
        String levels =
                level(0, "bullet", "\uF0B7", font("Symbol"))
                        + level(1, "bullet", "-", "")
                        + level(2, "bullet", "\uF0D8", font("Wingdings"))
                        + level(3, "bullet", "\uF021", font("Webdings"));
        String body = item(1, 0, "a") + item(1, 1, "b") + item(1, 2, "c") + item(1, 3, "d");
        byte[] bytes = numbered(body, list(7, levels) + num(1, 7, "")).bytes();
        assertThat(DocumentReader.read(bytes).paragraphs().stream().map(Paragraph::mark).toList())
                .map(mark -> mark.orElseThrow())
                .containsExactly(
                        new ListMark("•", 0, false),
                        new ListMark("-", 1, false),
                        new ListMark("➢", 2, false),
                        new ListMark("•", 3, false));
    }

    @Test
    void followsTheListOfAStyle() throws Unreadable {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"D2\"><w:pPr><w:numPr>"
                        + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        String levels =
                level(0, "decimal", "%1.", "")
                        + level(1, "upperLetter", "%1.%2", "<w:pStyle w:val=\"D2\"/>");
        String styled = "<w:p><w:pPr><w:pStyle w:val=\"D2\"/>%s</w:pPr>" + r("x") + "</w:p>";
        String none = "<w:numPr><w:numId w:val=\"0\"/></w:numPr>";
        byte[] bytes =
                numbered(
                                item(1, 0, "a") + styled.formatted("") + styled.formatted(none),
                                list(7, levels) + num(1, 7, ""))
                        .with("styles", "styles", styles)
                        .bytes();
        assertThat(lines(DocumentReader.read(bytes)))
                .containsExactly("1 BODY [1.] a", "2 BODY [1.A] x", "3 BODY x");
    }

    @Test
    void writesNumbersInEveryForm() {
        assertThat(List.of(Numerals.of(1994, "upperRoman"), Numerals.of(4, "lowerRoman")))
                .containsExactly("MCMXCIV", "iv");
        assertThat(List.of(Numerals.of(26, "lowerLetter"), Numerals.of(28, "lowerLetter")))
                .containsExactly("z", "bb");
        assertThat(List.of(Numerals.of(12, "decimalZero"), Numerals.of(3, "ordinal")))
                .containsExactly("12", "3");
    }

    private static List<String> read(String body, String lists) throws Unreadable {
        return lines(DocumentReader.read(numbered(body, lists).bytes()));
    }

    private static WordXml numbered(String body, String lists) {
        return body(body).with("numbering", "numbering", lists);
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, r(text));
    }

    private static String list(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
    }

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"%d\">%s<w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, more, format, text);
    }

    private static String font(String name) {
        return "<w:rPr><w:rFonts w:ascii=\"" + name + "\"/></w:rPr>";
    }

    private static String num(int id, int list, String overrides) {
        return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>"
                .formatted(id, list, overrides);
    }
}
