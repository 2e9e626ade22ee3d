package vn.parindex.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.language.Messages;
import vn.parindex.testing.OfficeTools;

/** The merged report of the round of huyện Thạnh Trị, 2018, and what holds for every report. */
class MergedReportTest {
    private static byte[] bytes;
    private static WrittenReport report;

    @BeforeAll
    static void write() throws Exception {
        bytes = written(Rounds.thanhTri().build());
        report = WrittenReport.read(bytes);
    }

    @Test
    void theTableIsThePrintedOne() {
        assertThat(report.table("bang-ket-qua"))
                .containsExactly(
                        List.of("Stt", "Đơn vị", "Tổng điểm", "Điểm của từng lĩnh vực"),
                        List.of(
                                "",
                                "",
                                "",
                                "Công tác chỉ đạo điều hành CCHC",
                                "Tổ chức thực hiện VBQPPL",
                                "Cải cách thủ tục hành chính",
                                "Thực hiện cơ chế một cửa",
                                "Cải cách tổ chức bộ máy",
                                "Xây dựng và nâng cao chất lượng đội ngũ CBCC",
                                "Cải cách tài chính công",
                                "Hiện đại hóa hành chính"),
                        row("1|Xã Vĩnh Thành|93/100|20/25|6/6|13/15|18/18|8/8|13/13|7/7|8/8"),
                        row("2|Thị trấn Phú Lộc|92/100|21/25|6/6|13/15|18/18|8/8|13/13|5/7|8/8"),
                        row("3|Xã Thạnh Trị|92/100|21/25|6/6|13/15|18/18|8/8|11/13|7/7|8/8"),
                        row("4|Xã Thạnh Tân|89/100|20/25|6/6|13/15|18/18|8/8|12/13|5/7|7/8"),
                        row("5|Xã Tuân Tức|89/100|21/25|6/6|13/15|14/18|8/8|13/13|7/7|7/8"),
                        row("6|Xã Châu Hưng|88/100|21/25|6/6|10/15|18/18|8/8|12/13|5/7|8/8"),
                        row("7|Xã Lâm Tân|88/100|21/25|6/6|13/15|15/18|8/8|12/13|5/7|8/8"),
                        row("8|Xã Vĩnh Lợi|85/100|21/25|2/6|13/15|18/18|8/8|13/13|3/7|7/8"),
                        row("9|Thị trấn Hưng Lợi|80/100|21/25|2/6|13/15|16/18|8/8|11/13|4/7|5/8"),
                        row("10|Xã Lâm Kiệt|71/100|20/25|2/6|13/15|12/18|2/8|11/13|3/7|8/8"),
                        row("|Tỷ lệ %|86,7|82,8|80|84,7|91,7|92,5|93,1|72,9|92,5"));
    }

    @Test
    void beginsAndEndsAsTheDecreeAsks() {
        List<String> lines = report.lines();
        assertThat(lines.subList(0, 8))
                .containsExactly(
                        "TỈNH SÓC TRĂNG",
                        "ỦY BAN NHÂN DÂN HUYỆN THẠNH TRỊ",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số:          /BC-UBND",
                        "Thạnh Trị, ngày       tháng       năm             ",
                        "BÁO CÁO",
                        "Kết quả xác định Chỉ số cải cách hành chính năm 2018 đối với UBND các xã,"
                                + " thị trấn thuộc huyện Thạnh Trị");
        int end = lines.indexOf("Nơi nhận:");
        assertThat(lines.subList(end - 1, end + 10))
                .containsExactly(
                        "Trên đây là báo cáo kết quả xác định Chỉ số cải cách hành chính năm"
                                + " 2018./.",
                        "Nơi nhận:",
                        "- Sở Nội vụ;",
                        "- TT. HU, HĐND, UBND huyện;",
                        "- UBND các xã, thị trấn;",
                        "- Lưu: VT, NV.",
                        "TM. ỦY BAN NHÂN DÂN",
                        "CHỦ TỊCH",
                        "Mai Thanh Ngon",
                        "PHỤ LỤC",
                        "XẾP HẠNG, XẾP LOẠI VÀ KẾT QUẢ THEO TỪNG LĨNH VỰC NĂM 2018");
    }

    @Test
    void tellsBasisAndReceipt() {
        assertThat(report.paragraphs("mo-dau"))
                .containsExactly(
                        "Căn cứ Quyết định số 1/QĐ-UBND, kết quả xác định Chỉ số cải cách hành chính (sau đây viết tắt là CCHC) năm 2018 đối với Ủy ban nhân dân (sau đây viết tắt là UBND) các xã, thị trấn thuộc huyện Thạnh Trị như sau:");
        assertThat(report.paragraphs("trien-khai"))
                .containsExactly(
                        "Chỉ số CCHC được xác định theo bộ tiêu chí “Bộ tiêu chí thanh-tri-2018”, gồm 8 lĩnh"
                                + " vực, 8 tiêu chí, tiêu chí thành phần được chấm điểm, tổng điểm"
                                + " tối đa 100 điểm.",
                        "Cả 10/10 đơn vị đã gửi phiếu tự chấm điểm đúng thời hạn; tất cả các phiếu"
                                + " đều hợp lệ và được tính vào kết quả.");
    }

    @Test
    void tellsMeanHighestAndLowest() {
        assertThat(report.paragraphs("ket-qua-chung"))
                .containsExactly(
                        "Điểm trung bình của 10 đơn vị đạt 86,7 điểm, bằng 86,7% tổng điểm tối đa;"
                                + " có 7/10 đơn vị đạt từ mức trung bình trở lên.",
                        "Cao nhất là xã Vĩnh Thành với 93/100 điểm; thấp nhất là xã Lâm Kiệt với"
                                + " 71/100 điểm.");
    }

    @Test
    void tellsBestAndWorstOfEveryArea() {
        assertThat(report.paragraphs("linh-vuc"))
                .containsExactly(
                        "- Công tác chỉ đạo điều hành CCHC (tối đa 25 điểm): trung bình đạt 82,8%;"
                                + " cao nhất là các xã Châu Hưng, Lâm Tân, Thạnh Trị, Tuân Tức, Vĩnh"
                                + " Lợi và các thị trấn Hưng Lợi, Phú Lộc với 21/25 điểm, bằng 84%;"
                                + " thấp nhất là các xã Lâm Kiệt, Thạnh Tân và Vĩnh Thành với 20/25"
                                + " điểm, bằng 80%.",
                        "- Tổ chức thực hiện VBQPPL (tối đa 6 điểm): trung bình đạt 80%; cao nhất"
                                + " là các xã Châu Hưng, Lâm Tân, Thạnh Tân, Thạnh Trị, Tuân Tức, Vĩnh"
                                + " Thành và thị trấn Phú Lộc với 6/6 điểm, bằng 100%; thấp nhất là các"
                                + " xã Lâm Kiệt, Vĩnh Lợi và thị trấn Hưng Lợi với 2/6 điểm, bằng"
                                + " 33,3%.",
                        "- Cải cách thủ tục hành chính (tối đa 15 điểm): trung bình đạt 84,7%; cao"
                                + " nhất là 9/10 đơn vị (trừ xã Châu Hưng) với 13/15 điểm, bằng"
                                + " 86,7%; thấp nhất là xã Châu Hưng với 10/15 điểm, bằng 66,7%.",
                        "- Thực hiện cơ chế một cửa (tối đa 18 điểm): trung bình đạt 91,7%; cao"
                                + " nhất là các xã Châu Hưng, Thạnh Tân, Thạnh Trị, Vĩnh Lợi, Vĩnh"
                                + " Thành và thị trấn Phú Lộc với 18/18 điểm, bằng 100%; thấp nhất"
                                + " là xã Lâm Kiệt với 12/18 điểm, bằng 66,7%.",
                        "- Cải cách tổ chức bộ máy (tối đa 8 điểm): trung bình đạt 92,5%; cao nhất"
                                + " là 9/10 đơn vị (trừ xã Lâm Kiệt) với 8/8 điểm, bằng 100%; thấp"
                                + " nhất là xã Lâm Kiệt với 2/8 điểm, bằng 25%.",
                        "- Xây dựng và nâng cao chất lượng đội ngũ CBCC (tối đa 13 điểm): trung"
                                + " bình đạt 93,1%; cao nhất là các xã Tuân Tức, Vĩnh Lợi, Vĩnh Thành"
                                + " và thị trấn Phú Lộc với 13/13 điểm, bằng 100%; thấp nhất là các xã"
                                + " Lâm Kiệt, Thạnh Trị và thị trấn Hưng Lợi với 11/13 điểm, bằng"
                                + " 84,6%.",
                        "- Cải cách tài chính công (tối đa 7 điểm): trung bình đạt 72,9%; cao nhất"
                                + " là các xã Thạnh Trị, Tuân Tức và Vĩnh Thành với 7/7 điểm, bằng"
                                + " 100%; thấp nhất là các xã Lâm Kiệt và Vĩnh Lợi với 3/7 điểm,"
                                + " bằng 42,9%.",
                        "- Hiện đại hóa hành chính (tối đa 8 điểm): trung bình đạt 92,5%; cao nhất"
                                + " là các xã Châu Hưng, Lâm Kiệt, Lâm Tân, Thạnh Trị, Vĩnh Thành"
                                + " và thị trấn Phú Lộc với 8/8 điểm, bằng 100%; thấp nhất là thị"
                                + " trấn Hưng Lợi với 5/8 điểm, bằng 62,5%.");
    }

    @Test
    void tellsTheClassesWithTheirUnits() {
        assertThat(report.paragraphs("xep-loai"))
                .containsExactly(
                        "- Xếp loại Rất tốt: 3/10 đơn vị (các xã Thạnh Trị, Vĩnh Thành và thị trấn"
                                + " Phú Lộc).",
                        "- Xếp loại Tốt: 6/10 đơn vị (các xã Châu Hưng, Lâm Tân, Thạnh Tân, Tuân"
                                + " Tức, Vĩnh Lợi và thị trấn Hưng Lợi).",
                        "- Xếp loại Khá: 1/10 đơn vị (xã Lâm Kiệt).",
                        "- Xếp loại Trung bình: không có đơn vị nào.");
    }

    @Test
    void ranksEveryUnitInEveryAreaInTheAnnex() {
        List<List<String>> rows = report.table("phu-luc");
        assertThat(rows).hasSize(12);
        assertThat(rows.get(2))
                .containsExactlyElementsOf(
                        row(
                                "1|Xã Vĩnh Thành|93|Rất tốt|80 (8)|100 (1)|86,7 (1)|100 (1)|100"
                                        + " (1)|100 (1)|100 (1)|100 (1)"));
        assertThat(rows.get(11))
                .containsExactlyElementsOf(
                        row(
                                "10|Xã Lâm Kiệt|71|Khá|80 (8)|33,3 (8)|86,7 (1)|66,7 (10)|25"
                                        + " (10)|84,6 (8)|42,9 (9)|100 (1)"));
    }

    @Test
    void theChartIsNativeAndItsWorkbookHoldsTheSameFigures() throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(document.getCharts()).hasSize(1);
            XWPFChart chart = document.getCharts().get(0);
            var series = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
            var names = series.getCat().getStrRef();
            var cached = series.getVal().getNumRef().getNumCache();
            XSSFSheet sheet = chart.getWorkbook().getSheet("DuLieu");
            assertThat(names.getF()).isEqualTo("DuLieu!$A$2:$A$11");
            assertThat(series.getVal().getNumRef().getF()).isEqualTo("DuLieu!$B$2:$B$11");
            String[] points = {"93", "92", "92", "89", "89", "88", "88", "85", "80", "71"};
            for (int i = 0; i < points.length; i++) {
                assertThat(new BigDecimal(cached.getPtArray(i).getV()))
                        .isEqualByComparingTo(points[i]);
                assertThat(sheet.getRow(i + 1).getCell(1).getNumericCellValue())
                        .isEqualTo(Double.parseDouble(points[i]));
                assertThat(sheet.getRow(i + 1).getCell(0).getStringCellValue())
                        .isEqualTo(names.getStrCache().getPtArray(i).getV());
            }
        }
    }

    @Test
    void manyUnitsAreDrawnByAreaInstead() throws Exception {
        byte[] large = written(Rounds.large(40).build());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(large))) {
            XSSFWorkbook data = document.getCharts().get(0).getWorkbook();
            assertThat(data.getSheetAt(0).getLastRowNum()).isEqualTo(7);
        }
    }

    @Test
    void sameInputsGiveSameBytesWhateverTheOrderAndTheMachine() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] first = written(Rounds.large(23).build());
        try {
            Locale.setDefault(Locale.GERMANY);
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(written(Rounds.large(23).shuffled(7))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void microsoftsValidatorFindsNoError(@TempDir Path folder) throws Exception {
        Path small = Files.write(folder.resolve("ten.docx"), bytes);
        assertThat(OfficeTools.validate(small)).isEmpty();
        Path large = folder.resolve("many.docx");
        Files.write(large, written(Rounds.large(30).build()));
        assertThat(OfficeTools.validate(large)).isEmpty();
    }

    @Test
    void libreOfficeOpensReportAndAnnex(@TempDir Path folder) throws Exception {
        Path annex = folder.resolve("annex.xlsx");
        Bearings bearings = new Bearings(ZoneId.of("Asia/Ho_Chi_Minh"), Map.of());
        Files.write(annex, Annex.write(Rounds.thanhTri().build(), bearings, Messages.VIETNAMESE));
        Path text =
                OfficeTools.convert(
                        Files.write(folder.resolve("report.docx"), bytes),
                        "txt:Text (encoded):UTF8",
                        folder);
        assertThat(Files.readString(text))
                .contains("Trên đây là báo cáo kết quả xác định Chỉ số cải cách hành chính năm");
        Path table = OfficeTools.convert(annex, "csv:Text - txt - csv (StarCalc):44,34,76", folder);
        assertThat(Files.readString(table)).contains("1,Xã Vĩnh Thành,93,100,93.0,Rất tốt,");
    }

    @Test
    void theWorkbookBehindTheChartIsValidToo(@TempDir Path folder) throws Exception {
        Path workbook = folder.resolve("chart.xlsx");
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".xlsx")) {
                    Files.write(workbook, in.readAllBytes());
                }
            }
        }
        assertThat(OfficeTools.validate(workbook)).isEmpty();
    }

    @Test
    void aReportCanBeWrittenFromAReport(@TempDir Path folder) throws Exception {
        // staff may edit yesterday's report and keep it as the template
        byte[] again = MergedReport.write(Rounds.thanhTri().build(), bytes, Messages.VIETNAMESE);
        assertThat(WrittenReport.read(again).text()).isEqualTo(report.text());
        assertThat(OfficeTools.validate(Files.write(folder.resolve("again.docx"), again)))
                .isEmpty();
    }

    private static byte[] written(RoundPicture picture) throws Exception {
        return MergedReport.write(picture, TemplateDocument.bytes(), Messages.VIETNAMESE);
    }

    private static List<String> row(String cells) {
        return List.of(cells.split("\\|", -1));
    }
}
