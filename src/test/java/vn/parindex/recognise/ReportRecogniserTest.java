package vn.parindex.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.model.Period.Kind.HALF_YEAR;
import static vn.parindex.model.Period.Kind.NINE_MONTHS;
import static vn.parindex.model.Period.Kind.QUARTER;
import static vn.parindex.model.Period.Kind.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.model.AggregatingUnit;
import vn.parindex.model.Period;
import vn.parindex.model.Recognition;
import vn.parindex.model.ReportKind;
import vn.parindex.model.Round;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.prose.Outline;
import vn.parindex.prose.Understood;
import vn.parindex.rulebook.DefaultGuide;
import vn.parindex.rulebook.UnitRegister;
import vn.parindex.testing.Page;
import vn.parindex.testing.Units;

class ReportRecogniserTest {
    private static final Unit SUOI_HONG = Units.commune("SH", "Suối Hồng");
    private static final Unit DOI_CHE = Units.commune("DC", "Đồi Chè");
    private static final Unit SONG_MAY = Units.of("SM", "Sông Mây", UnitKind.THI_TRAN, "");
    private static final Unit WARD = Units.of("P6", "6", UnitKind.PHUONG, "");
    private static final UnitRegister REGISTER =
            new UnitRegister(List.of(SUOI_HONG, DOI_CHE, SONG_MAY, WARD));
    private static final Round ROUND =
            new Round(
                    "thu-2023",
                    "Chỉ số",
                    2023,
                    new AggregatingUnit(
                            "huyện",
                            "Lam Giang",
                            "UBND HUYỆN LAM GIANG",
                            "PHÒNG NỘI VỤ",
                            "BC-PNV",
                            "Lam Giang",
                            List.of(),
                            "",
                            "",
                            ""),
                    Optional.empty(),
                    Optional.empty(),
                    LocalDate.of(2023, 1, 1),
                    LocalDate.of(2023, 12, 31));

    @Test
    void readsTheHeaderTable() {
        Recognition.Report report =
                report(
                        """
                        | UBND HUYỆN LAM GIANG / UBND XÃ SUỐI HỒNG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc |
                        | Số: 41/BC-UBND | Suối Hồng, ngày 05 tháng 6 năm 2023 |
                        [b c] BÁO CÁO
                        [b c] Công tác cải cách hành chính 6 tháng đầu năm 2023
                        I. Chỉ đạo, điều hành
                        Có kế hoạch.
                        """,
                        "bao-cao.docx");
        assertThat(report.kind()).isEqualTo(ReportKind.PERIODIC);
        assertThat(report.unit()).contains(SUOI_HONG);
        assertThat(report.issuer()).isEqualTo("UBND XÃ SUỐI HỒNG");
        assertThat(report.conflict()).isEmpty();
        assertThat(report.period()).contains(new Period(HALF_YEAR, 1, 2023));
        assertThat(report.symbol()).isEqualTo("41/BC-UBND");
        assertThat(report.date()).contains(LocalDate.of(2023, 6, 5));
        assertThat(report.title().text()).isEqualTo("BÁO CÁO");
    }

    @Test
    void readsHeaderLinesWithBlanksToBeFilledAtSigning() {
        Recognition.Report report =
                report(
                        """
                        ỦY BAN NHÂN DÂN     CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        XÃ ĐỒI CHÈ     Độc lập - Tự do - Hạnh phúc
                        Số:      /BC-UBND     Đồi Chè, ngày      tháng 9 năm 2023
                        BÁO CÁO
                        Kết quả công tác cải cách hành chính quý III và phương hướng quý IV năm 2023
                        I. Chỉ đạo
                        """,
                        "x.docx");
        assertThat(report.unit()).contains(DOI_CHE);
        assertThat(report.issuer()).isEqualTo("ỦY BAN NHÂN DÂN XÃ ĐỒI CHÈ");
        assertThat(report.symbol()).isEqualTo("/BC-UBND");
        assertThat(report.date()).isEmpty();
        assertThat(report.period()).contains(new Period(QUARTER, 3, 2023));
    }

    @Test
    void takesTheUnitFromTitleOrPlaceWhereTheHeaderBlockIsLost() {
        String lines =
                """
                Số: /BC-UBND
                %s, ngày 05 tháng 6 năm 2023
                BÁO CÁO
                Cải cách hành chính định kỳ 6 tháng%s
                I. CHỈ ĐẠO
                """;
        assertThat(report(lines.formatted("", " xã Suối Hồng"), "").unit()).contains(SUOI_HONG);
        assertThat(report(lines.formatted("Sông Mây", ""), "").unit()).contains(SONG_MAY);
        assertThat(report(lines.formatted("Sông Mây", ""), "").period())
                .contains(new Period(HALF_YEAR, 1, 2023));
    }

    @Test
    void takesTheFileNameLast() {
        String lines =
                """
                BÁO CÁO
                Công tác cải cách hành chính
                I. Chỉ đạo, điều hành
                """;
        Recognition.Report report = report(lines, "05 BC CCHC 6 tháng 2023 - Doi Che.docx");
        assertThat(report.unit()).contains(DOI_CHE);
        assertThat(report.period()).contains(new Period(HALF_YEAR, 1, 2023));
        assertThat(report(lines, "báo cáo 6 tháng.docx").unit()).isEmpty();
        assertThat(report(lines, "báo cáo 6 tháng.docx").period()).isEmpty();
    }

    @Test
    void neverGuessesBetweenTwoUnits() {
        Recognition.Report report =
                report(
                        """
                        | ỦY BAN NHÂN DÂN / XÃ SUỐI HỒNG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                        BÁO CÁO
                        Cải cách hành chính quý I năm 2023 của xã Đồi Chè
                        I. Chỉ đạo
                        """,
                        "x.docx");
        assertThat(report.unit()).isEmpty();
        assertThat(report.conflict()).contains(DOI_CHE);
        assertThat(report.issuer()).isEqualTo("ỦY BAN NHÂN DÂN XÃ SUỐI HỒNG");
    }

    @Test
    void keepsAnUnknownIssuerUnknownWhateverTheFileIsCalled() {
        Recognition.Report report =
                report(
                        """
                        | ỦY BAN NHÂN DÂN / XÃ THÁC VÀNG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                        BÁO CÁO
                        Cải cách hành chính quý I năm 2023
                        """,
                        "Suoi Hong.docx");
        assertThat(report.kind()).isEqualTo(ReportKind.PERIODIC);
        assertThat(report.unit()).isEmpty();
        assertThat(report.conflict()).isEmpty();
        assertThat(report.issuer()).isEqualTo("ỦY BAN NHÂN DÂN XÃ THÁC VÀNG");
    }

    @Test
    void tellsSelfAssessments() {
        Recognition.Report report =
                report(
                        """
                        | ỦY BAN NHÂN DÂN / THỊ TRẤN SÔNG MÂY | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                        [b c] BÁO CÁO
                        [b c] Kết quả tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2023
                        [b c] của thị trấn Sông Mây
                        I. Triển khai
                        """,
                        "x.docx");
        assertThat(report.kind()).isEqualTo(ReportKind.SELF_ASSESSMENT);
        assertThat(report.unit()).contains(SONG_MAY);
        assertThat(report.period()).contains(new Period(YEAR, 1, 2023));
    }

    @Test
    void tellsReportsOnAllUnits() {
        Recognition.Report byHeader =
                report(
                        """
                        | UBND HUYỆN LAM GIANG / PHÒNG NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                        | Số: /BC-PNV | Lam Giang, ngày tháng 4 năm 2024 |
                        BÁO CÁO
                        Đánh giá công tác cải cách hành chính năm 2023; phương hướng năm 2024
                        """,
                        "Suoi Hong.docx");
        assertThat(byHeader.kind()).isEqualTo(ReportKind.AGGREGATE);
        assertThat(byHeader.unit()).isEmpty();
        assertThat(byHeader.issuer()).isEqualTo("UBND HUYỆN LAM GIANG PHÒNG NỘI VỤ");
        assertThat(byHeader.period()).contains(new Period(YEAR, 1, 2023));

        Recognition.Report byTitle =
                report(
                        """
                        BÁO CÁO
                        Kết quả xác định Chỉ số cải cách hành chính năm 2022
                        đối với UBND các xã, thị trấn
                        """,
                        "x.docx");
        assertThat(byTitle.kind()).isEqualTo(ReportKind.AGGREGATE);
        assertThat(byTitle.period()).contains(new Period(YEAR, 1, 2022));

        Recognition.Report bySymbol =
                report(
                        """
                        Số: 12/BC-PNV
                        BÁO CÁO
                        Đánh giá công tác cải cách hành chính năm 2023
                        """,
                        "x.docx");
        assertThat(bySymbol.kind()).isEqualTo(ReportKind.AGGREGATE);
    }

    @Test
    void refusesWhatIsNoReport() {
        assertThat(
                        recognise(
                                """
                                ỦY BAN NHÂN DÂN
                                XÃ SUỐI HỒNG
                                Số: 12/KH-UBND
                                KẾ HOẠCH
                                Cải cách hành chính năm 2023
                                I. MỤC ĐÍCH
                                Báo cáo kết quả về huyện.
                                """,
                                "ke hoach.docx"))
                .isEqualTo(new Recognition.Refused("not-a-report"));
        assertThat(
                        recognise(
                                """
                                Kính gửi: Phòng Nội vụ
                                UBND xã Suối Hồng gửi báo cáo kèm theo công văn này.
                                """,
                                "cong van.docx"))
                .isEqualTo(new Recognition.Refused("not-a-report"));
        assertThat(recognise("", "bao cao.docx"))
                .isEqualTo(new Recognition.Refused("not-a-report"));
    }

    @Test
    void takesAReportInTheFormOfALetterByItsSectionsAndClosingLine() {
        Recognition.Report report =
                report(
                        """
                        UBND XÃ SUỐI HỒNG
                        V/v báo cáo công tác cải cách hành chính quý II/2023
                        Kính gửi: Phòng Nội vụ huyện
                        I. Công tác chỉ đạo, điều hành
                        Có kế hoạch.
                        II. Tồn tại, hạn chế
                        Thiếu máy.
                        III. Kiến nghị
                        Không.
                        Trên đây là báo cáo của UBND xã Suối Hồng./.
                        """,
                        "x.docx");
        assertThat(report.unit()).contains(SUOI_HONG);
        assertThat(report.period()).contains(new Period(QUARTER, 2, 2023));
        assertThat(report.title().text()).isEqualTo("UBND XÃ SUỐI HỒNG");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quý I/2023|QUARTER|1|2023",
                "quý IV năm 2022|QUARTER|4|2022",
                "Quý 2-2024|QUARTER|2|2024",
                "quý I và nhiệm vụ trọng tâm quý II năm 2023|QUARTER|1|2023",
                "quý II, 6 tháng đầu năm và phương hướng 6 tháng cuối năm 2023|HALF_YEAR|1|2023",
                "sáu tháng đầu năm 2023|HALF_YEAR|1|2023",
                "06 tháng 2023|HALF_YEAR|1|2023",
                "9 tháng đầu năm, nhiệm vụ 3 tháng cuối năm 2023|NINE_MONTHS|1|2023",
                "quý IV và cả năm 2023|YEAR|1|2023",
                "năm 2023 và phương hướng, nhiệm vụ năm 2024|YEAR|1|2023",
                "thực hiện Kế hoạch cải cách hành chính năm 2022|YEAR|1|2022",
            })
    void readsTheTimeOfTitles(String title, Period.Kind kind, int number, int year) {
        Recognition.Report report =
                report("BÁO CÁO\nCông tác cải cách hành chính " + title + "\n", "x.docx");
        assertThat(report.period()).contains(new Period(kind, number, year));
    }

    @Test
    void knowsNoPeriodForAMonth() {
        assertThat(report("BÁO CÁO\nCải cách hành chính tháng 5 năm 2023\n", "").period())
                .isEmpty();
    }

    @Test
    void takesTheYearOfAPartFromTheDate() {
        String lines =
                """
                Suối Hồng, ngày 12 tháng %s
                BÁO CÁO
                Cải cách hành chính %s
                """;
        assertThat(report(lines.formatted("9 năm 2023", "9 tháng"), "").period())
                .contains(new Period(NINE_MONTHS, 1, 2023));
        assertThat(report(lines.formatted("01 năm 2024", "quý IV"), "").period())
                .contains(new Period(QUARTER, 4, 2023));
    }

    private static Recognition.Report report(String lines, String fileName) {
        return (Recognition.Report) recognise(lines, fileName);
    }

    private static Recognition recognise(String lines, String fileName) {
        Manuscript page = Page.of(lines);
        Understood text =
                new Understood(page, List.of(), Outline.headings(page, DefaultGuide.GUIDE));
        return new ReportRecogniser(REGISTER, ROUND).recognise(text, fileName);
    }
}
