package vn.parindex.read.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.model.prose.Grid;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.model.prose.Manuscript.Format;
import vn.parindex.model.prose.Paragraph;

/** What stands in an .rtf or .odt is given in order, with its tables and its looks. */
class TextReaderTest {
    @Test
    void paragraphsOfRtfAreNumberedInOrderAndTidied() throws Exception {
        Manuscript read =
                TextReader.read(
                        HandmadeDocuments.rtf(
                                "{\\b BÁO CÁO}\\par \\par Đã ban hành  12 kế\u00A0hoạch,"
                                        + " số 45/KH\u2011UBND, {\\i phê duyệt} xong.\\par "),
                        Format.RTF);
        assertThat(read.format()).isEqualTo(Format.RTF);
        assertThat(lines(read))
                .containsExactly(
                        "1 BÁO CÁO", "2 Đã ban hành 12 kế hoạch, số 45/KH-UBND, phê duyệt xong.");
        assertThat(read.paragraphs().get(0).look().bold()).isTrue();
        assertThat(read.paragraphs().get(1).runs())
                .containsExactly(
                        new Paragraph.Run("Đã ban hành 12 kế hoạch, số 45/KH-UBND, ", false, false),
                        new Paragraph.Run("phê duyệt", false, true),
                        new Paragraph.Run(" xong.", false, false));
    }

    @Test
    void tablesOfRtfKeepTheirRowsAndCells() throws Exception {
        String row = "\\trowd\\cellx2000\\cellx4000\\pard\\intbl %s\\cell %s\\cell\\row ";
        Manuscript read =
                TextReader.read(
                        HandmadeDocuments.rtf(
                                "Kết quả như sau:\\par "
                                        + row.formatted("Lĩnh vực", "Hồ sơ")
                                        + row.formatted("Đất đai\\par và môi trường", "85")
                                        + "\\pard Hết bảng.\\par "
                                        + row.formatted("A", "")
                                        + "\\pard "),
                        Format.RTF);
        assertThat(lines(read))
                .containsExactly(
                        "1 Kết quả như sau:",
                        "2 Lĩnh vực",
                        "3 Hồ sơ",
                        "4 Đất đai",
                        "5 và môi trường",
                        "6 85",
                        "7 Hết bảng.",
                        "8 A");
        assertThat(grids(read))
                .containsExactly(
                        List.of(
                                List.of("Lĩnh vực", "Hồ sơ"),
                                List.of("Đất đai và môi trường", "85")),
                        List.of(List.of("A", "")));
    }

    @Test
    void headingsAndTablesOfOdtAreSeen() throws Exception {
        String cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
        Manuscript read =
                TextReader.read(
                        HandmadeDocuments.odt(
                                "<text:h text:outline-level=\"2\">1. Cải cách thể chế</text:h>"
                                        + "<text:p>Tiếp nhận<text:s/>253 hồ sơ.</text:p>"
                                        + "<table:table><table:table-row>"
                                        + cell.formatted("Tổng")
                                        + cell.formatted("1.455")
                                        + "</table:table-row></table:table>"),
                        Format.ODT);
        assertThat(lines(read))
                .containsExactly(
                        "1 1. Cải cách thể chế", "2 Tiếp nhận 253 hồ sơ.", "3 Tổng", "4 1.455");
        assertThat(read.paragraphs().get(0).look().level()).isEqualTo(Optional.of(1));
        assertThat(read.paragraphs().get(2).zone()).isEqualTo(Paragraph.Zone.CELL);
        assertThat(grids(read)).containsExactly(List.of(List.of("Tổng", "1.455")));
    }

    @Test
    void anOldEncodingIsRepaired() throws Exception {
        // "ủy ban nhân dân" as TCVN3 writes it
        Manuscript read =
                TextReader.read(
                        HandmadeDocuments.rtf("B¸o c¸o cña ñy ban nh©n d©n x·\\par "), Format.RTF);
        assertThat(lines(read)).containsExactly("1 Báo cáo của ủy ban nhân dân xã");
    }

    @Test
    void aBulletOfAListIsAMarkAndNoText() throws Exception {
        Manuscript read =
                TextReader.read(
                        HandmadeDocuments.rtf("\u2022\\tab Số hóa hồ sơ\\par - Tập huấn\\par "),
                        Format.RTF);
        assertThat(lines(read)).containsExactly("1 Số hóa hồ sơ", "2 - Tập huấn");
        assertThat(read.paragraphs().get(0).mark())
                .contains(new Paragraph.ListMark("\u2022", 0, false));
    }

    static List<String> lines(Manuscript manuscript) {
        return manuscript.paragraphs().stream()
                .map(paragraph -> paragraph.number() + " " + paragraph.text())
                .toList();
    }

    static List<List<List<String>>> grids(Manuscript manuscript) {
        return manuscript.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .map(
                        grid ->
                                grid.rows().stream()
                                        .map(
                                                row ->
                                                        row.cells().stream()
                                                                .map(Grid.Cell::text)
                                                                .toList())
                                        .toList())
                .toList();
    }
}
