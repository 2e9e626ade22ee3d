package vn.parindex.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;
import vn.parindex.language.Messages;
import vn.parindex.testing.OfficeTools;

/** The blank scorecard as a whole: what it is, whose it is, how it prints. */
class ScorecardTemplateTest {
    @TempDir Path folder;

    private static final Blank BLANK = Blank.of(Blank.set());

    @Test
    void equalArgumentsGiveEqualBytes() {
        assertThat(Blank.bytes(Blank.set(), Messages.VIETNAMESE))
                .isEqualTo(Blank.bytes(Blank.set(), Messages.VIETNAMESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi-VN", "en"})
    void microsoftsValidatorFindsNoFault(String language) throws IOException {
        Path file = folder.resolve(language + ".xlsx");
        Files.write(file, Blank.bytes(Blank.set(), Locale.forLanguageTag(language)));

        assertThat(OfficeTools.validate(file)).isEmpty();
    }

    @Test
    void holdsAGuideTheScorecardAndTwoHiddenSheets() {
        Map<String, Boolean> hidden = new LinkedHashMap<>();
        BLANK.workbook()
                .forEach(
                        sheet ->
                                hidden.put(
                                        sheet.getSheetName(),
                                        BLANK.workbook()
                                                .isSheetHidden(
                                                        BLANK.workbook().getSheetIndex(sheet))));

        assertThat(hidden)
                .containsExactly(
                        Map.entry("Hướng dẫn", false),
                        Map.entry("Phiếu chấm điểm", false),
                        Map.entry("_parindex", true),
                        Map.entry("_danh_muc", true));
    }

    @Test
    void saysThreeTimesWhatItIs() {
        Map<String, String> marks =
                Map.of(
                        "parindex.set", "thu-2023",
                        "parindex.year", "2023",
                        "parindex.unit", "bang-lang",
                        "parindex.version", "1");
        Map<String, String> properties = new LinkedHashMap<>();
        for (CTProperty property :
                BLANK.workbook()
                        .getProperties()
                        .getCustomProperties()
                        .getUnderlyingProperties()
                        .getPropertyList()) {
            properties.put(property.getName(), property.getLpwstr());
        }
        Map<String, String> rows = new LinkedHashMap<>();
        for (Row row : BLANK.workbook().getSheet("_parindex")) {
            rows.put(Blank.shown(row.getCell(0)), Blank.shown(row.getCell(1)));
        }

        assertThat(properties).isEqualTo(marks);
        assertThat(rows).isEqualTo(marks);
        assertThat(above())
                .containsExactly(
                        "ỦY BAN NHÂN DÂN\nXÃ BẰNG LÃNG",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
                        "PHIẾU TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023",
                        "Đơn vị: Xã Bằng Lãng",
                        "Hạn nộp: 17 giờ 00 ngày 20/12/2023",
                        "Mẫu phiếu: 1",
                        "Bộ tiêu chí: Bộ tiêu chí thu-2023 (thu-2023)",
                        "Căn cứ: Quyết định số 1/QĐ-UBND",
                        "Mã",
                        "Tiêu chí, số liệu kê khai",
                        "Điểm tối đa",
                        "Số liệu",
                        "Đơn vị tính",
                        "Điểm tự chấm",
                        "Điểm theo số liệu",
                        "Tài liệu kiểm chứng (số, ký hiệu, ngày)",
                        "Trang, mục",
                        "Giải trình",
                        "Cách tính điểm",
                        "Điểm thẩm định",
                        "Lý do");
    }

    @Test
    void tellsWhereToSendAndByWhen() {
        List<String> guide = new ArrayList<>();
        for (Row row : BLANK.workbook().getSheet("Hướng dẫn")) {
            row.forEach(cell -> guide.add(Blank.shown(cell)));
        }

        assertThat(guide)
                .contains(
                        "Nơi nhận: PHÒNG NỘI VỤ - UBND HUYỆN CHỢ ĐỒN, qua thư mục nộp hoặc địa chỉ"
                                + " đã thông báo. Lưu tệp ở dạng Excel (.xlsx).",
                        "Hạn nộp: 17 giờ 00 ngày 20/12/2023.");
    }

    @Test
    void describesItselfWithoutTheMomentOfWriting() {
        POIXMLProperties properties = BLANK.workbook().getProperties();

        assertThat(properties.getCoreProperties().getTitle())
                .isEqualTo("PHIẾU TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023");
        assertThat(properties.getCoreProperties().getCreated().toInstant())
                .isEqualTo(Instant.parse("2023-01-01T00:00:00Z"));
        assertThat(properties.getExtendedProperties().getApplication()).isEqualTo("parindex");
    }

    @Test
    void isPrintedOnA4LandscapeOnePageWideUnderARepeatedHeader() {
        XSSFSheet sheet = BLANK.sheet();

        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:5");
        assertThat(sheet.getFooter().getRight())
                .isEqualTo("&\"Times New Roman,Regular\"&10Trang &P/&N");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 5);
        assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    }

    @Test
    void isProtectedWithoutPasswordAndLetsStaffMakeRoom() {
        XSSFSheet sheet = BLANK.sheet();

        assertThat(sheet.getProtect()).isTrue();
        assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
        assertThat(sheet.isFormatColumnsLocked()).isFalse();
        assertThat(sheet.isFormatRowsLocked()).isFalse();
        assertThat(sheet.isDeleteRowsLocked()).isTrue();
    }

    @Test
    void usesTimesNewRomanAlone() {
        Set<String> fonts = new TreeSet<>();
        for (int i = 0; i < BLANK.workbook().getNumberOfFonts(); i++) {
            fonts.add(BLANK.workbook().getFontAt(i).getFontName());
        }

        assertThat(fonts).containsExactly("Times New Roman");
    }

    private List<String> above() {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i <= 4; i++) {
            BLANK.sheet().getRow(i).forEach(cell -> shown.add(Blank.shown(cell)));
        }
        return shown;
    }
}
