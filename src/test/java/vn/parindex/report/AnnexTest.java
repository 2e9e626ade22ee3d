package vn.parindex.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.report.Rounds.town;
import static vn.parindex.report.Rounds.xa;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.language.Messages;
import vn.parindex.model.Severity;
import vn.parindex.testing.ALeaf;
import vn.parindex.testing.ASet;
import vn.parindex.testing.OfficeTools;

/** The Excel annex, read back. */
class AnnexTest {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Bearings NO_FILES = new Bearings(VIETNAM, Map.of());

    @Test
    void ranksTheUnitsOfTheRealRound() throws Exception {
        try (XSSFWorkbook annex = annex(Rounds.thanhTri())) {
            assertThat(rows(annex, "Xếp hạng"))
                    .containsExactly(
                            List.of("XẾP HẠNG CHỈ SỐ CCHC NĂM 2018"),
                            List.of("huyện Thạnh Trị"),
                            List.of(
                                    "Xếp hạng",
                                    "Đơn vị",
                                    "Tổng điểm",
                                    "Điểm tối đa",
                                    "Tỷ lệ %",
                                    "Xếp loại",
                                    "Lĩnh vực chưa đạt mức của loại cao hơn"),
                            List.of("1", "Xã Vĩnh Thành", "93", "100", "93.0", "Rất tốt", ""),
                            List.of("2", "Thị trấn Phú Lộc", "92", "100", "92.0", "Rất tốt", ""),
                            List.of("2", "Xã Thạnh Trị", "92", "100", "92.0", "Rất tốt", ""),
                            List.of("4", "Xã Thạnh Tân", "89", "100", "89.0", "Tốt", ""),
                            List.of("4", "Xã Tuân Tức", "89", "100", "89.0", "Tốt", ""),
                            List.of("6", "Xã Châu Hưng", "88", "100", "88.0", "Tốt", ""),
                            List.of("6", "Xã Lâm Tân", "88", "100", "88.0", "Tốt", ""),
                            List.of("8", "Xã Vĩnh Lợi", "85", "100", "85.0", "Tốt", ""),
                            List.of("9", "Thị trấn Hưng Lợi", "80", "100", "80.0", "Tốt", ""),
                            List.of("10", "Xã Lâm Kiệt", "71", "100", "71.0", "Khá", ""));
            assertThat(annex.getSheet("Xếp hạng").getRow(4).getCell(2).getCellType())
                    .isEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void meansStandBelowTheAreasAndAgainBesideTheirChart() throws Exception {
        try (XSSFWorkbook annex = annex(Rounds.thanhTri())) {
            List<List<String>> rows = rows(annex, "Theo lĩnh vực");
            assertThat(rows.get(14))
                    .containsExactly(
                            "",
                            "Trung bình",
                            "20.7",
                            "82.8",
                            "4.8",
                            "80.0",
                            "12.7",
                            "84.7",
                            "16.5",
                            "91.7",
                            "7.4",
                            "92.5",
                            "12.1",
                            "93.1",
                            "5.1",
                            "72.9",
                            "7.4",
                            "92.5");
            assertThat(rows.subList(15, 24))
                    .containsExactly(
                            List.of("Stt", "Lĩnh vực", "Tỷ lệ %"),
                            List.of("1", "Công tác chỉ đạo điều hành CCHC", "82.8"),
                            List.of("2", "Tổ chức thực hiện VBQPPL", "80.0"),
                            List.of("3", "Cải cách thủ tục hành chính", "84.7"),
                            List.of("4", "Thực hiện cơ chế một cửa", "91.7"),
                            List.of("5", "Cải cách tổ chức bộ máy", "92.5"),
                            List.of("6", "Xây dựng và nâng cao chất lượng đội ngũ CBCC", "93.1"),
                            List.of("7", "Cải cách tài chính công", "72.9"),
                            List.of("8", "Hiện đại hóa hành chính", "92.5"));
        }
    }

    @Test
    void theFirstTwoSheetsCarryNativeCharts() throws Exception {
        try (XSSFWorkbook annex = annex(Rounds.thanhTri())) {
            assertThat(chartRanges(annex, "Xếp hạng"))
                    .containsExactly("'Xếp hạng'!$B$5:$B$14", "'Xếp hạng'!$C$5:$C$14");
            assertThat(chartRanges(annex, "Theo lĩnh vực"))
                    .containsExactly("'Theo lĩnh vực'!$B$19:$B$26", "'Theo lĩnh vực'!$C$19:$C$26");
        }
    }

    @Test
    void everyLeafLeadsToTheCellItWasReadFrom() throws Exception {
        APicture round = small();
        Bearings bearings =
                new Bearings(
                        VIETNAM, Map.of("0001-2023", "../ket-qua/nam-cuong/0001 Phiếu chấm.xlsx"));
        try (XSSFWorkbook annex = read(Annex.write(round.build(), bearings, vietnamese()))) {
            assertThat(rows(annex, "Chi tiết").subList(2, 6))
                    .containsExactly(
                            List.of(
                                    "Đơn vị",
                                    "Mã",
                                    "Tiêu chí",
                                    "Điểm tối đa",
                                    "Điểm tự chấm",
                                    "Điểm theo số liệu",
                                    "Điểm được tính",
                                    "Thấp hơn tối đa",
                                    "Số tiếp nhận",
                                    "Vị trí trong phiếu"),
                            List.of(
                                    "Xã Nam Cường",
                                    "1.1",
                                    "=HYPERLINK(\"x\")",
                                    "4.00",
                                    "3.50",
                                    "",
                                    "3.50",
                                    "0.50",
                                    "0001-2023",
                                    "Phiếu chấm điểm!F8"),
                            List.of(
                                    "Xã Nam Cường",
                                    "1.2",
                                    "Điều tra xã hội học",
                                    "1.00",
                                    "",
                                    "",
                                    "",
                                    "",
                                    "0001-2023",
                                    "Phiếu chấm điểm!F9"),
                            List.of(
                                    "Xã Yên Mỹ",
                                    "1.1",
                                    "=HYPERLINK(\"x\")",
                                    "4.00",
                                    "2.00",
                                    "",
                                    "",
                                    "",
                                    "0002-2023",
                                    "Phiếu chấm điểm!F8"));
            XSSFSheet sheet = annex.getSheet("Chi tiết");
            XSSFHyperlink link = sheet.getRow(4).getCell(9).getHyperlink();
            assertThat(link.getCTHyperlink().getLocation()).isEqualTo("'Phiếu chấm điểm'!F8");
            assertThat(link.getAddress())
                    .startsWith("../ket-qua/nam-cuong/0001%20Phi%E1%BA%BFu%20ch%E1%BA%A5m.xlsx");
            assertThat(sheet.getRow(6).getCell(9).getHyperlink()).isNull();
        }
    }

    @Test
    void takesWordsOfOthersForNoFormula() throws Exception {
        try (XSSFWorkbook annex = annex(small())) {
            XSSFCell name = annex.getSheet("Chi tiết").getRow(4).getCell(2);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
            List<String> formulas = new ArrayList<>();
            for (Sheet sheet : annex) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas.add(cell.getAddress().formatAsString());
                        }
                    }
                }
            }
            assertThat(formulas).isEmpty();
        }
    }

    @Test
    void listsFindingsAndProgress() throws Exception {
        try (XSSFWorkbook annex = annex(small())) {
            assertThat(rows(annex, "Phát hiện").subList(2, 4))
                    .containsExactly(
                            List.of(
                                    "Đơn vị",
                                    "Số tiếp nhận",
                                    "Mức độ",
                                    "Phát hiện",
                                    "Vị trí trong phiếu hoặc báo cáo",
                                    "Số ô khác cùng lỗi",
                                    "Nội dung"),
                            List.of(
                                    "Xã Yên Mỹ",
                                    "0002-2023",
                                    "Lỗi",
                                    "Điểm tự chấm vượt điểm tối đa",
                                    "Phiếu chấm điểm!F9",
                                    "0",
                                    "Điểm tự chấm 2,5 lớn hơn điểm tối đa 2 của tiêu chí 1.1. Hãy"
                                            + " nhập lại điểm từ 0 đến 2."));
            assertThat(rows(annex, "Tiến độ").subList(3, 6))
                    .containsExactly(
                            List.of(
                                    "Xã Nam Cường",
                                    "Hợp lệ, được tính",
                                    "1",
                                    "05/12/2023 10:01",
                                    "Quá hạn",
                                    "0",
                                    "0",
                                    "0",
                                    "0001-2023",
                                    "Nam Cường.xlsx"),
                            List.of(
                                    "Xã Yên Mỹ",
                                    "Còn lỗi phải sửa",
                                    "1",
                                    "05/12/2023 10:02",
                                    "Đúng hạn",
                                    "1",
                                    "0",
                                    "0",
                                    "0002-2023",
                                    "Yên Mỹ.xlsx"),
                            List.of(
                                    "Thị trấn Bằng Lũng",
                                    "Chưa gửi",
                                    "0",
                                    "",
                                    "",
                                    "",
                                    "",
                                    "",
                                    "",
                                    ""));
        }
    }

    @Test
    void printsLandscapeWithTheHeaderOnEveryPage() throws Exception {
        try (XSSFWorkbook annex = annex(Rounds.thanhTri())) {
            List<String> names = new ArrayList<>();
            for (Sheet sheet : annex) {
                names.add(sheet.getSheetName());
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getRepeatingRows()).isNotNull();
            }
            assertThat(names)
                    .containsExactly(
                            "Xếp hạng",
                            "Theo lĩnh vực",
                            "Chi tiết",
                            "Phát hiện",
                            "Số liệu báo cáo",
                            "Tiến độ");
            assertThat(annex.getFontAt(0).getFontName()).isEqualTo("Times New Roman");
        }
    }

    @Test
    void sameInputsGiveSameBytesWhateverTheOrderAndTheMachine() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] first = Annex.write(Rounds.large(23).build(), NO_FILES, vietnamese());
        try {
            Locale.setDefault(Locale.GERMANY);
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(Annex.write(Rounds.large(23).shuffled(3), NO_FILES, vietnamese()))
                    .isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void microsoftsValidatorFindsNoError(@TempDir Path folder) throws Exception {
        Bearings bearings = new Bearings(VIETNAM, Map.of("0001-2023", "../luu tru/a.xlsx"));
        Path file = folder.resolve("annex.xlsx");
        Files.write(file, Annex.write(Rounds.large(23).build(), bearings, vietnamese()));
        assertThat(OfficeTools.validate(file)).isEmpty();
        Files.write(file, Annex.write(small().build(), bearings, Messages.ENGLISH));
        assertThat(OfficeTools.validate(file)).isEmpty();
    }

    @Test
    void aRoundWithoutResultsHasItsSheetsAllTheSame(@TempDir Path folder) throws Exception {
        APicture round = Rounds.emptyRound();
        Path file = folder.resolve("annex.xlsx");
        Files.write(file, Annex.write(round.build(), NO_FILES, vietnamese()));
        assertThat(OfficeTools.validate(file)).isEmpty();
        try (XSSFWorkbook annex = read(Files.readAllBytes(file))) {
            assertThat(rows(annex, "Phát hiện").get(3).get(0))
                    .isEqualTo("Không còn phát hiện nào phải xử lý trong các phiếu đã gửi.");
        }
    }

    private static APicture small() {
        return APicture.of(
                        ASet.of("nhỏ", 2023)
                                .area(
                                        "1",
                                        "Thể chế",
                                        ALeaf.of("1.1", "4").named("=HYPERLINK(\"x\")"),
                                        ALeaf.of("1.2", "1").named("Điều tra xã hội học").survey())
                                .classRow("Đạt", "0", "0")
                                .build())
                .late(xa("a", "Nam Cường"), "3.5")
                .withErrors(
                        xa("b", "Yên Mỹ"),
                        List.of(APicture.finding("SELF-ABOVE-MAX", Severity.ERROR, "F9")),
                        "2")
                .missing(town("c", "Bằng Lũng"));
    }

    private static Locale vietnamese() {
        return Messages.VIETNAMESE;
    }

    private static XSSFWorkbook annex(APicture round) throws IOException {
        return read(Annex.write(round.build(), NO_FILES, vietnamese()));
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<String> chartRanges(XSSFWorkbook annex, String sheet) {
        var series =
                annex.getSheet(sheet)
                        .getDrawingPatriarch()
                        .getCharts()
                        .get(0)
                        .getCTChart()
                        .getPlotArea()
                        .getBarChartArray(0)
                        .getSerArray(0);
        return List.of(series.getCat().getStrRef().getF(), series.getVal().getNumRef().getF());
    }

    private static List<List<String>> rows(XSSFWorkbook annex, String sheet) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        List<List<String>> rows = new ArrayList<>();
        for (Row row : annex.getSheet(sheet)) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
            rows.add(cells);
        }
        return rows;
    }
}
