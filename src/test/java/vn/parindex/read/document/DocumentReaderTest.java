package vn.parindex.read.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.read.document.WordXml.body;
import static vn.parindex.read.document.WordXml.p;
import static vn.parindex.read.document.WordXml.r;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.model.prose.Block;
import vn.parindex.model.prose.Grid;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.read.Unreadable;

/** What stands on the page of a report in Word is read, all of it and in order. */
class DocumentReaderTest {

    @Test
    void countsEveryParagraphAndGivesThoseThatSaySomething() throws Unreadable {
        Manuscript read = read(p("Một") + p(" ") + "<w:p/>" + p("Hai"));
        assertThat(lines(read)).containsExactly("1 BODY Một", "4 BODY Hai");
        assertThat(read.format()).isEqualTo(Manuscript.Format.DOCX);
    }

    @Test
    void readsTablesWithWhateverWrapsTheirCells() throws Unreadable {
        String row =
                "<w:tr>"
                        + cell("", p("A"))
                        + "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>"
                        + cell("<w:gridSpan w:val=\"2\"/>", p("B") + p("C"))
                        + "</w:sdtContent></w:sdt><w:customXml>"
                        + cell("<w:vMerge/>", "<w:p/>")
                        + "</w:customXml></w:tr>";
        String inner = "<w:tbl><w:tr>" + cell("", p("trong")) + "</w:tr></w:tbl>";
        String second =
                "<w:sdt><w:sdtContent><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
                        + cell("<w:vMerge w:val=\"restart\"/>", inner + p("sau"))
                        + "</w:tr></w:sdtContent></w:sdt>";
        String gone = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("", p("bỏ")) + "</w:tr>";
        String table = "<w:tbl>" + row + gone + second + "</w:tbl>";
        Manuscript read = read(p("Đầu") + table + table + p("Cuối"));
        assertThat(lines(read))
                .containsExactly(
                        "1 BODY Đầu",
                        "table 1",
                        "2 CELL A | 3 CELL B, 4 CELL C ×2 | ^",
                        " | 7 CELL trong, 8 CELL sau",
                        "table 2",
                        "9 CELL A | 10 CELL B, 11 CELL C ×2 | ^",
                        " | 14 CELL trong, 15 CELL sau",
                        "16 BODY Cuối");
    }

    @Test
    void readsTrackedChangesAsAccepted() throws Unreadable {
        String changed =
                "<w:p>"
                        + r("Có ")
                        + "<w:del w:id=\"1\"><w:r><w:delText>09</w:delText></w:r></w:del>"
                        + "<w:ins w:id=\"2\">"
                        + r("10")
                        + "</w:ins><w:moveFrom w:id=\"3\">"
                        + r(" cũ")
                        + "</w:moveFrom><w:moveTo w:id=\"4\">"
                        + r(" đơn vị")
                        + "</w:moveTo></w:p>";
        String marked = "<w:p><w:pPr><w:rPr><w:del w:id=\"5\"/></w:rPr></w:pPr>";
        assertThat(
                        lines(
                                read(
                                        changed
                                                + marked
                                                + r("Tổng số ")
                                                + "</w:p>"
                                                + p("hồ sơ")
                                                + marked
                                                + "<w:del w:id=\"6\"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>"
                                                + p("Hết"))))
                .containsExactly("1 BODY Có 10 đơn vị", "2 BODY Tổng số hồ sơ", "5 BODY Hết");
    }

    static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    static Manuscript read(String body) throws Unreadable {
        return DocumentReader.read(body(body).bytes());
    }

    /** The blocks, one line each, and one for each row of a table. */
    static List<String> lines(Manuscript manuscript) {
        return manuscript.blocks().stream().flatMap(block -> Lines.of(block).stream()).toList();
    }

    /** Blocks in words. */
    private static final class Lines {
        static List<String> of(Block block) {
            if (block instanceof Paragraph paragraph) {
                return List.of(line(paragraph));
            }
            Grid grid = (Grid) block;
            List<String> lines = new ArrayList<>(List.of("table " + grid.number()));
            grid.rows()
                    .forEach(
                            row ->
                                    lines.add(
                                            String.join(
                                                    " | ",
                                                    row.cells().stream()
                                                            .map(Lines::cell)
                                                            .toList())));
            return lines;
        }

        static String cell(Grid.Cell cell) {
            String text = String.join(", ", cell.paragraphs().stream().map(Lines::line).toList());
            return text
                    + (cell.span() > 1 ? " ×" + cell.span() : "")
                    + (cell.continued() ? "^" : "");
        }

        static String line(Paragraph paragraph) {
            String mark = paragraph.mark().map(it -> "[" + it.label() + "] ").orElse("");
            return paragraph.number() + " " + paragraph.zone() + " " + mark + paragraph.text();
        }
    }
}
