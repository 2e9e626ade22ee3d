package vn.parindex.read.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.model.prose.Manuscript.Format;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.read.Unreadable;
import vn.parindex.read.document.text.HandmadeDocuments.Line;

/** Lines of a PDF become the paragraphs that its writer typed. */
class PdfParagraphsTest {
    private static final int PITCH = 18;

    @Test
    void linesAreJoinedWhereTheParagraphGoesOn() throws Exception {
        assertThat(
                        read(
                                page(
                                        "    Trong 6 tháng đầu năm, Ủy ban nhân dân xã đã tiếp nhận và giải quyết",
                                        "253 hồ sơ của người dân, trả đúng hạn 246 hồ sơ.",
                                        "    - Thực hiện Kế hoạch phát triển chính quyền số giai đoạn năm 2021",
                                        "\u2013 2030, đã mở hai lớp tập huấn theo Quyết định chung số 92/QĐ-",
                                        "UBND của huyện;",
                                        "    - Kết quả khác: không.")))
                .containsExactly(
                        "1 Trong 6 tháng đầu năm, Ủy ban nhân dân xã đã tiếp nhận và giải quyết"
                                + " 253 hồ sơ của người dân, trả đúng hạn 246 hồ sơ.",
                        "2 - Thực hiện Kế hoạch phát triển chính quyền số giai đoạn năm 2021"
                                + " - 2030, đã mở hai lớp tập huấn theo Quyết định chung số"
                                + " 92/QĐ-UBND của huyện;",
                        "3 - Kết quả khác: không.");
    }

    @Test
    void aNumberedHeadingBeginsAParagraph() throws Exception {
        assertThat(
                        read(
                                page(
                                        "II. KẾT QUẢ",
                                        "1. Cải cách thể chế",
                                        "    Trong 6 tháng đầu năm, Ủy ban nhân dân xã đã tiếp nhận và giải quyết",
                                        "đủ hồ sơ.",
                                        "2. Cải cách thủ tục")))
                .containsExactly(
                        "1 II. KẾT QUẢ",
                        "2 1. Cải cách thể chế",
                        "3 Trong 6 tháng đầu năm, Ủy ban nhân dân xã đã tiếp nhận và giải quyết"
                                + " đủ hồ sơ.",
                        "4 2. Cải cách thủ tục");
    }

    @Test
    void pageNumbersAndRunningFeetAreNoText() throws Exception {
        List<List<Line>> pages = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            List<Line> lines =
                    new ArrayList<>(
                            page(
                                    "    Đã ban hành "
                                            + number
                                            + " văn bản, tiếp nhận và giải quyết"
                                            + " hồ sơ của người dân trên",
                                    "địa bàn xã."));
            lines.add(0, new Line(297, 40, Integer.toString(number)));
            lines.add(new Line(85, 800, "Báo cáo xã Sông Trăng"));
            pages.add(lines);
        }
        Manuscript read = TextReader.read(HandmadeDocuments.pdf(pages), Format.PDF);
        assertThat(TextReaderTest.lines(read))
                .containsExactly(
                        "1 Đã ban hành 1 văn bản, tiếp nhận và giải quyết hồ sơ của người dân"
                                + " trên địa bàn xã.",
                        "2 Đã ban hành 2 văn bản, tiếp nhận và giải quyết hồ sơ của người dân"
                                + " trên địa bàn xã.",
                        "3 Đã ban hành 3 văn bản, tiếp nhận và giải quyết hồ sơ của người dân"
                                + " trên địa bàn xã.",
                        "0 Báo cáo xã Sông Trăng");
        assertThat(read.paragraphs().get(3).zone()).isEqualTo(Paragraph.Zone.FOOTER);
    }

    @Test
    void theTwoColumnsAtHeadAndFootAreReadOneAfterTheOther() throws Exception {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(90, 60, "ỦY BAN NHÂN DÂN"));
        lines.add(new Line(320, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"));
        lines.add(new Line(95, 78, "XÃ SÔNG TRĂNG"));
        lines.add(new Line(330, 78, "Độc lập - Tự do - Hạnh phúc"));
        lines.add(new Line(95, 96, "Số:        /BC-UBND"));
        lines.add(new Line(320, 96, "Sông Trăng, ngày 05 tháng 6"));
        lines.add(new Line(260, 140, "BÁO CÁO"));
        lines.add(new Line(85, 300, "Nơi nhận:"));
        lines.add(new Line(350, 300, "CHỦ TỊCH"));
        lines.add(new Line(85, 318, "- UBND huyện;"));
        assertThat(read(lines))
                .containsExactly(
                        "1 ỦY BAN NHÂN DÂN",
                        "2 XÃ SÔNG TRĂNG",
                        "3 Số: /BC-UBND",
                        "4 CỘNG HÒA XÃ HỘI CHỦ NGHĨA",
                        "5 Độc lập - Tự do - Hạnh phúc",
                        "6 Sông Trăng, ngày 05 tháng 6",
                        "7 BÁO CÁO",
                        "8 Nơi nhận:",
                        "9 - UBND huyện;",
                        "10 CHỦ TỊCH");
    }

    @Test
    void aTableWithBordersKeepsItsRowsAndCells() throws Exception {
        // columns at 85, 285 and 325; rows at 100, 120, 160 and 180, where the last is one cell
        List<float[]> borders = new ArrayList<>();
        for (float row : new float[] {100, 120, 160, 180}) {
            borders.add(new float[] {85, row, 240, 0.5f});
        }
        borders.add(new float[] {85, 180, 0.5f, 80});
        borders.add(new float[] {285, 160, 0.5f, 60});
        borders.add(new float[] {325, 180, 0.5f, 80});
        List<Line> lines =
                List.of(
                        new Line(85, 80, "Kết quả như sau:"),
                        new Line(90, 115, "Lĩnh vực"),
                        new Line(290, 115, "Điểm"),
                        new Line(90, 135, "Đất đai,"),
                        new Line(290, 135, "93/1"),
                        new Line(90, 153, "môi trường"),
                        new Line(290, 153, "00"),
                        new Line(90, 175, "Tổng cộng: 93"),
                        new Line(85, 210, "Hết bảng."));
        Manuscript read =
                TextReader.read(HandmadeDocuments.pdf(List.of(lines), borders), Format.PDF);
        assertThat(TextReaderTest.lines(read))
                .containsExactly(
                        "1 Kết quả như sau:",
                        "2 Lĩnh vực",
                        "3 Điểm",
                        "4 Đất đai, môi trường",
                        "5 93/100",
                        "6 Tổng cộng: 93",
                        "7 Hết bảng.");
        assertThat(TextReaderTest.grids(read))
                .containsExactly(
                        List.of(
                                List.of("Lĩnh vực", "Điểm"),
                                List.of("Đất đai, môi trường", "93/100"),
                                List.of("Tổng cộng: 93")));
    }

    /** Lines of one page; four blanks in front are the indent of a paragraph. */
    private static List<Line> page(String... lines) {
        List<Line> page = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            float left = lines[i].startsWith(" ") ? 113 : 85;
            page.add(new Line(left, 120 + PITCH * i, lines[i].strip()));
        }
        return page;
    }

    private static List<String> read(List<Line> page) throws IOException, Unreadable {
        byte[] pdf = HandmadeDocuments.pdf(List.of(page));
        return TextReaderTest.lines(TextReader.read(pdf, Format.PDF));
    }
}
