package vn.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real round of Thạnh Trị 2018 comes out as the district printed it, cell by cell. */
class ThanhTriRoundTest {
    /** As printed; in the last row 93,1 and 72,9 stand where the source's rounding slipped. */
    private static final String PRINTED =
            """
            1|Xã Vĩnh Thành|93/100|20/25|6/6|13/15|18/18|8/8|13/13|7/7|8/8
            2|Thị trấn Phú Lộc|92/100|21/25|6/6|13/15|18/18|8/8|13/13|5/7|8/8
            3|Xã Thanh Trị|92/100|21/25|6/6|13/15|18/18|8/8|11/13|7/7|8/8
            4|Xã Thanh Tân|89/100|20/25|6/6|13/15|18/18|8/8|12/13|5/7|7/8
            5|Xã Tuân Tức|89/100|21/25|6/6|13/15|14/18|8/8|13/13|7/7|7/8
            6|Xã Châu Hưng|88/100|21/25|6/6|10/15|18/18|8/8|12/13|5/7|8/8
            7|Xã Lâm Tân|88/100|21/25|6/6|13/15|15/18|8/8|12/13|5/7|8/8
            8|Xã Vĩnh Lợi|85/100|21/25|2/6|13/15|18/18|8/8|13/13|3/7|7/8
            9|Thị trấn Hưng Lợi|80/100|21/25|2/6|13/15|16/18|8/8|11/13|4/7|5/8
            10|Xã Lâm Kiệt|71/100|20/25|2/6|13/15|12/18|2/8|11/13|3/7|8/8
            |Tỷ lệ %|86,7|82,8|80|84,7|91,7|92,5|93,1|72,9|92,5
            """;

    @TempDir static Path folder;
    private static Played round;

    @BeforeAll
    static void play() throws Exception {
        round = Played.of("thanh-tri-2018", folder.resolve("round"));
    }

    @Test
    void theReportHoldsThePrintedTable() throws Exception {
        List<List<String>> table = round.report().table("bang-ket-qua");
        assertThat(table.get(1).subList(3, 11))
                .containsExactly(
                        "Công tác chỉ đạo điều hành CCHC",
                        "Tổ chức thực hiện VBQPPL",
                        "Cải cách thủ tục hành chính",
                        "Thực hiện cơ chế một cửa",
                        "Cải cách tổ chức bộ máy",
                        "Xây dựng và nâng cao chất lượng đội ngũ CBCC",
                        "Cải cách tài chính công",
                        "Hiện đại hóa hành chính");
        String text =
                table.stream()
                        .skip(2)
                        .map(row -> String.join("|", row))
                        .collect(Collectors.joining("\n", "", "\n"));
        assertThat(text).isEqualTo(PRINTED);
    }

    @Test
    void theAnnexHoldsTheSameTotalsAndClasses() throws Exception {
        List<String> rows =
                round.annexSheet("Xếp hạng").stream()
                        .filter(row -> row.get(0).matches("\\d+"))
                        .map(row -> String.join("|", row.subList(0, 6)))
                        .toList();
        assertThat(rows)
                .containsExactly(
                        "1|Xã Vĩnh Thành|93|100|93,0|Rất tốt",
                        "2|Thị trấn Phú Lộc|92|100|92,0|Rất tốt",
                        "3|Xã Thanh Trị|92|100|92,0|Rất tốt",
                        "4|Xã Thanh Tân|89|100|89,0|Tốt",
                        "5|Xã Tuân Tức|89|100|89,0|Tốt",
                        "6|Xã Châu Hưng|88|100|88,0|Tốt",
                        "7|Xã Lâm Tân|88|100|88,0|Tốt",
                        "8|Xã Vĩnh Lợi|85|100|85,0|Tốt",
                        "9|Thị trấn Hưng Lợi|80|100|80,0|Tốt",
                        "10|Xã Lâm Kiệt|71|100|71,0|Khá");
    }

    @Test
    void theAnnexHoldsEveryPointOfEveryUnit() throws Exception {
        Map<String, List<String>> points =
                round.annexSheet("Chi tiết").stream()
                        .filter(row -> row.size() > 6 && row.get(1).matches("\\d\\.1"))
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.get(0),
                                        Collectors.mapping(
                                                row -> row.get(6), Collectors.toList())));
        assertThat(points).hasSize(10);
        for (String line : PRINTED.lines().limit(10).toList()) {
            List<String> cells = List.of(line.split("\\|", -1));
            List<String> printed =
                    cells.subList(3, 11).stream()
                            .map(cell -> cell.substring(0, cell.indexOf('/')) + ",0")
                            .toList();
            assertThat(points.get(cells.get(1))).as(cells.get(1)).isEqualTo(printed);
        }
    }

    @Test
    void theReportTellsMeanAndClasses() throws Exception {
        assertThat(round.report().lines())
                .contains(
                        "Điểm trung bình của 10 đơn vị đạt 86,7 điểm, bằng 86,7% tổng điểm tối đa;"
                                + " có 7/10 đơn vị đạt từ mức trung bình trở lên.")
                .anyMatch(each -> each.startsWith("- Xếp loại Rất tốt: 3/10 đơn vị"))
                .anyMatch(each -> each.startsWith("- Xếp loại Tốt: 6/10 đơn vị"))
                .anyMatch(each -> each.startsWith("- Xếp loại Khá: 1/10 đơn vị"));
    }

    @Test
    void everyFileIsAnsweredOnceAndKept() throws Exception {
        assertThat(round.files("nop")).isEmpty();
        assertThat(round.files("khong-nhan")).isEmpty();
        assertThat(round.files("luu-tru")).hasSize(11);
        assertThat(round.files("ket-qua")).hasSize(22);
        assertThat(round.files("ket-qua"))
                .filteredOn(file -> file.startsWith("Xã Lâm Kiệt/"))
                .hasSize(4);
        assertThat(round.told()).contains("Xã Lâm Kiệt: trả lại để sửa", "Xã Tuân Tức: hợp lệ");
    }
}
