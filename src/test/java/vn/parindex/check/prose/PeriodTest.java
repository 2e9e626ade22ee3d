package vn.parindex.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.model.Period;

class PeriodTest {
    private static final String TITLE = "Báo cáo cải cách hành chính 6 tháng đầu năm 2023";

    private static AReport saying(String... lines) {
        return AReport.of(TITLE, "**I. KẾT QUẢ THỰC HIỆN**", String.join("\n", lines));
    }

    @Test
    void aQuarterToldAsTheTimeOfASixMonthsResultIsFound() {
        assertThat(
                        saying("Trong quý I, UBND xã đã tiếp nhận 120 hồ sơ thủ tục hành chính.")
                                .found(new ResultsOfThisPeriod()))
                .containsExactly("PERIOD-PART [quý I]");
    }

    @Test
    void aResultOfLastYearToldAsThisYearsIsFound() {
        assertThat(
                        saying("Trong năm 2022, địa phương đã tổ chức 08 buổi tuyên truyền.")
                                .found(new ResultsOfThisPeriod()))
                .containsExactly("PERIOD-YEAR [năm 2022]");
    }

    @Test
    void sixMonthsOfLastYearAreFound() {
        assertThat(
                        saying("Trong 6 tháng đầu năm 2022 đã giải quyết 310 hồ sơ.")
                                .found(new ResultsOfThisPeriod()))
                .containsExactly("PERIOD-YEAR [6 tháng đầu năm 2022]");
    }

    @Test
    void aHeadingOfLastYearsResultsIsFound() {
        assertThat(
                        AReport.of(
                                        TITLE,
                                        "**I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2022**",
                                        "Xã thực hiện đầy đủ nhiệm vụ được giao.")
                                .found(new ResultsOfThisPeriod()))
                .containsExactly("PERIOD-YEAR [NĂM 2022]");
        assertThat(
                        AReport.of(
                                        TITLE,
                                        "**I. KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022**",
                                        "Xã thực hiện đầy đủ các nội dung.")
                                .found(new ResultsOfThisPeriod()))
                .isEmpty();
    }

    @Test
    void aClosingSentenceOfAnotherPeriodIsFound() {
        assertThat(
                        saying("Trên đây là báo cáo công tác cải cách hành chính quý I năm 2023./.")
                                .found(new ResultsOfThisPeriod()))
                .containsExactly("PERIOD-CLOSING [quý I năm 2023]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trong 6 tháng đầu năm 2023, UBND xã đã tiếp nhận 120 hồ sơ.",
                "Đã họp sơ kết công tác cải cách hành chính quý I.",
                "Công tác tự kiểm tra sẽ được thực hiện vào quý III năm 2023.",
                "Số hồ sơ tiếp nhận tăng 12% so với năm 2022.",
                "Chỉ số cải cách hành chính năm 2022 của xã đạt 85,5 điểm.",
                "Trong quý I đã tiếp nhận 60 hồ sơ; trong quý II đã tiếp nhận 70 hồ sơ.",
                "Trong quý I đã ban hành kế hoạch kiểm tra công vụ.",
                "Trong năm 2022, xã đã được công nhận xã nông thôn mới theo Quyết định số 812/QĐ-UBND ngày 10/8/2022.",
                "Chương trình tổng thể giai đoạn 2021-2025 được triển khai đầy đủ.",
                "Trong năm 2022 đạt 80%, năm 2023 đạt 91%.",
                "Trên đây là báo cáo cải cách hành chính 6 tháng đầu năm 2023 và phương hướng 6 tháng cuối năm 2023./.",
                "Hồ sơ tồn đọng của năm 2022 đã được giải quyết xong.",
                "Trong năm 2023, UBND xã đã ban hành 03 nghị quyết."
            })
    void backgroundIsLeftAlone(String sentence) {
        assertThat(saying(sentence).found(new ResultsOfThisPeriod())).isEmpty();
    }

    @Test
    void whatLiesAheadIsLeftAlone() {
        assertThat(
                        AReport.of(
                                        TITLE,
                                        "**I. KẾT QUẢ**",
                                        "Xã đã thực hiện tốt.",
                                        "**II. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM**",
                                        "Trong quý III, nhiệm vụ được thực hiện theo kế hoạch.")
                                .found(new ResultsOfThisPeriod()))
                .isEmpty();
    }

    @Test
    void anOldPlanToldAsBeingCarriedOutIsFound() {
        assertThat(
                        saying(
                                        "Đã ban hành kế hoạch đào tạo, bồi dưỡng cán bộ năm 2022. Hiện đang triển khai thực hiện.")
                                .found(new PlansOfThisYear()))
                .containsExactly("PERIOD-PLAN [năm 2022]");
    }

    @Test
    void aDecisionThatIsThePlanOfOneYearIsNotThatOfAnother() {
        assertThat(
                        saying(
                                        "Thực hiện Quyết định số 731/QĐ-UBND ngày 20/12/2022 của UBND huyện về việc ban hành kế hoạch cải cách hành chính năm 2023, xã đã triển khai đầy đủ.",
                                        "Xã bám sát nhiệm vụ được giao trong năm 2022 tại Quyết định số 731/QĐ-UBND ngày 20/12/2022 của UBND huyện.")
                                .found(new PlansOfThisYear()))
                .containsExactly("PERIOD-DOCUMENT [năm 2022]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đã ban hành kế hoạch đào tạo, bồi dưỡng cán bộ năm 2023.",
                "Đã ban hành kế hoạch khắc phục hạn chế Chỉ số cải cách hành chính năm 2022.",
                "Đã xây dựng kế hoạch thực hiện chương trình giai đoạn 2021-2025.",
                "Đã tổ chức tổng kết việc thực hiện kế hoạch cải cách hành chính năm 2022.",
                "Quyết định số 731/QĐ-UBND ngày 20/12/2022 ban hành kế hoạch cải cách hành chính năm 2023.",
                "Đã ban hành kế hoạch cải cách hành chính năm 2024.",
                "Nhiệm vụ được giao năm 2023 tại Quyết định số 731/QĐ-UBND ngày 20/12/2022 về kế hoạch năm 2023."
            })
    void rightPlansAreLeftAlone(String sentence) {
        assertThat(saying(sentence).found(new PlansOfThisYear())).isEmpty();
    }

    @Test
    void aDocumentYoungerThanTheReportIsFound() {
        assertThat(
                        saying("Xã đã triển khai Kế hoạch số 40/KH-UBND ngày 20/7/2023.")
                                .found(new NothingLater()))
                .containsExactly("PERIOD-LATER [20/7/2023]");
        assertThat(
                        saying(
                                        "Ngày 25/6/2023, UBND xã đã tổ chức hội nghị đối thoại với nhân dân.")
                                .found(new NothingLater()))
                .containsExactly("PERIOD-LATER [25/6/2023]");
    }

    @Test
    void aReportSignedBeforeItsPeriodIsFound() {
        assertThat(
                        AReport.of(
                                        "Phú Cường, ngày 16 tháng 6 năm 2022",
                                        TITLE,
                                        "Xã đã thực hiện tốt.")
                                .signed(LocalDate.of(2022, 6, 16))
                                .found(new NothingLater()))
                .containsExactly("PERIOD-SIGNED [ngày 16 tháng 6 năm 2022]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phấn đấu hoàn thành trước ngày 30/11/2023.",
                "Xã đã triển khai Kế hoạch số 04/KH-UBND ngày 05/01/2023.",
                "Hội nghị dự kiến được tổ chức ngày 10/7/2023.",
                "Báo cáo kỳ sau gửi chậm nhất ngày 14/9/2023.",
                "Kế hoạch được thực hiện từ ngày 01/01/2023 đến ngày 31/12/2023.",
                "Số liệu tính đến ngày 14/6/2023."
            })
    void deadlinesAndEarlierDaysAreLeftAlone(String sentence) {
        assertThat(saying(sentence).found(new NothingLater())).isEmpty();
    }

    @Test
    void inAReportOfAYearTheQuartersMayBeTold() {
        assertThat(
                        AReport.of(
                                        "Báo cáo cải cách hành chính năm 2023",
                                        "Trong 6 tháng đầu năm 2023 đã kiểm tra 02 thôn, trong 6 tháng cuối năm đã kiểm tra 03 thôn.")
                                .of(new Period(Period.Kind.YEAR, 1, 2023))
                                .found(new ResultsOfThisPeriod()))
                .isEmpty();
    }

    @Test
    void aQuarterBesideTheReportsOwnOneIsFound() {
        AReport report =
                AReport.of(
                                "Báo cáo quý III năm 2023",
                                "**I. KẾT QUẢ THỰC HIỆN**",
                                "Trong quý III năm 2023 đã tiếp nhận 120 hồ sơ.",
                                "Trong quý II năm 2023 không có công chức vi phạm.")
                        .of(new Period(Period.Kind.QUARTER, 3, 2023))
                        .signed(LocalDate.of(2023, 9, 20));
        assertThat(report.found(new ResultsOfThisPeriod()))
                .containsExactly("PERIOD-PART [quý II năm 2023]");
    }

    @Test
    void whatDidNotHappenOrHelpedInAnotherYearIsFound() {
        assertThat(
                        saying(
                                        "6 tháng đầu năm 2022, xã không để xảy ra chậm trễ.",
                                        "Kết quả tuyên truyền trong năm 2022 góp phần nâng cao nhận thức.",
                                        "Xã duy trì kết quả năm 2022.")
                                .found(new ResultsOfThisPeriod()))
                .containsExactly("PERIOD-YEAR [6 tháng đầu năm 2022]", "PERIOD-YEAR [năm 2022]");
    }
}
