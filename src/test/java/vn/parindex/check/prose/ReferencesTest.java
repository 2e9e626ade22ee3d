package vn.parindex.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
    private static final String TITLE = "Báo cáo cải cách hành chính 6 tháng đầu năm 2023";

    private static AReport saying(String... lines) {
        return AReport.of(TITLE, String.join("\n", lines));
    }

    @Test
    void oneDecisionWithTwoDatesIsFound() {
        assertThat(
                        saying(
                                        "Thực hiện Quyết định số 731/QĐ-UBND ngày 20/12/2022 của UBND huyện về kế hoạch cải cách hành chính.",
                                        "Nhiệm vụ nêu tại Quyết định số 731/QĐ-UBND ngày 22/12/2022 của UBND huyện đã hoàn thành.")
                                .found(new ReferencesAgree()))
                .containsExactly("REF-TWO-DATES [731/QĐ-UBND ngày 22/12/2022]");
    }

    @Test
    void oneDecreeWithTwoDatesIsFoundWhoeverIsNamed() {
        assertThat(
                        saying(
                                        "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;",
                                        "Theo Nghị định số 61/2018/NĐ-CP ngày 24/3/2018, xã đã niêm yết thủ tục.")
                                .found(new ReferencesAgree()))
                .containsExactly("REF-TWO-DATES [61/2018/NĐ-CP ngày 24/3/2018]");
    }

    @Test
    void oneDecisionWithTwoSymbolsIsFound() {
        assertThat(
                        saying(
                                        "Thực hiện Quyết định số 731/QĐ-UBND ngày 20/12/2022 của UBND huyện.",
                                        "Nhiệm vụ tại văn bản số 731/KH-UBND ngày 20/12/2022 của UBND huyện đã hoàn thành.")
                                .found(new ReferencesAgree()))
                .containsExactly("REF-TWO-SYMBOLS [731/KH-UBND ngày 20/12/2022]");
    }

    @Test
    void differentDocumentsMayShareANumber() {
        assertThat(
                        saying(
                                        "Kế hoạch số 15/KH-UBND ngày 04/01/2022 của UBND xã về tuyên truyền.",
                                        "Kế hoạch số 15/KH-UBND ngày 10/01/2023 của UBND xã về kiểm tra.",
                                        "Kế hoạch số 15/KH-UBND ngày 20/01/2023 của UBND huyện về rà soát.",
                                        "Quyết định số 15/QĐ-UBND ngày 10/01/2023 của UBND xã.",
                                        "Quyết định số 15/QĐ-UBND ngày 10/01/2023 của UBND xã về thành lập tổ.")
                                .found(new ReferencesAgree()))
                .isEmpty();
    }

    @Test
    void aSymbolOfAnotherIssuerIsFound() {
        assertThat(
                        saying(
                                        "Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Chính phủ về đổi mới một cửa.",
                                        "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Thủ tướng Chính phủ.")
                                .found(new SymbolsFit()))
                .containsExactly(
                        "REF-ISSUER [468/QĐ-TTg ngày 27/3/2021]",
                        "REF-ISSUER [76/NQ-CP ngày 15/7/2021]");
    }

    @Test
    void aSymbolOfAnotherKindAYearAndADayThatCannotBeAreFound() {
        assertThat(
                        saying(
                                        "Kế hoạch số 14/QĐ-UBND ngày 30/01/2023 của UBND xã đã hoàn thành.",
                                        "Nghị định số 61/2018/NĐ-CP ngày 23/4/2019 của Chính phủ được thực hiện.",
                                        "Đã họp ngày 31/6/2023 tại hội trường.",
                                        "Theo Công văn số 67/CV-PNV ngày 03/3/2023 của Phòng Nội vụ.")
                                .found(new SymbolsFit()))
                .containsExactly(
                        "REF-TYPE [14/QĐ-UBND ngày 30/01/2023]",
                        "REF-YEAR [61/2018/NĐ-CP ngày 23/4/2019]",
                        "REF-LETTER [67/CV-PNV ngày 03/3/2023]",
                        "REF-NO-DAY [31/6/2023]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng Chính phủ.",
                "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.",
                "Quyết định số 1149/QĐ-BNV ngày 30/12/2020 của Bộ trưởng Bộ Nội vụ.",
                "Quyết định số 92/QĐ-UBND ngày 17/3/2023 của Chủ tịch UBND huyện.",
                "Văn bản số 79/UBND-VP ngày 02/4/2023 của UBND huyện về việc triển khai thông báo.",
                "Nghị quyết số 05/NQ-HĐND ngày 20/12/2022 của Hội đồng nhân dân xã.",
                "Thực hiện kế hoạch theo Quyết định số 92/QĐ-UBND ngày 29/02/2020 của UBND tỉnh.",
                "Số:      /BC-UBND"
            })
    void rightSymbolsAreLeftAlone(String sentence) {
        assertThat(saying(sentence).found(new SymbolsFit())).isEmpty();
        assertThat(saying(sentence).found(new OwnSymbol())).isEmpty();
    }

    @Test
    void aReportUnderAnotherSymbolIsFound() {
        assertThat(AReport.of("Số: 12/KH-UBND", TITLE).symbol("12/KH-UBND").found(new OwnSymbol()))
                .containsExactly("REF-OWN [12/KH-UBND]");
    }

    @Test
    void aNumberOutOfOrderIsFound() {
        assertThat(
                        saying(
                                        "- Kế hoạch số 05/KH-UBND ngày 04/01/2023 của UBND xã;",
                                        "- Kế hoạch số 22/KH-UBND ngày 10/01/2023 của UBND xã;",
                                        "- Kế hoạch số 17/KH-UBND ngày 26/01/2023 của UBND xã;",
                                        "- Kế hoạch số 30/KH-UBND ngày 15/02/2023 của UBND xã.")
                                .found(new ReferenceOrder()))
                .containsExactly("REF-ORDER [17/KH-UBND ngày 26/01/2023]");
    }

    @Test
    void aYearThatBreaksASeriesIsFound() {
        assertThat(
                        saying(
                                        "- Kế hoạch số 05/KH-UBND ngày 04/01/2023;",
                                        "- Kế hoạch số 15/KH-UBND ngày 08/01/2022;",
                                        "- Kế hoạch số 31/KH-UBND ngày 26/01/2023.")
                                .found(new ReferenceOrder()))
                .containsExactly("REF-ORDER [15/KH-UBND ngày 08/01/2022]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch số 05/KH-UBND ngày 04/01/2023 của UBND xã; Kế hoạch số 22/KH-UBND ngày 10/02/2023 của UBND xã.",
                "Kế hoạch số 05/KH-UBND ngày 04/3/2023 của UBND xã; Kế hoạch số 22/KH-UBND ngày 10/02/2023 của UBND huyện.",
                "Kế hoạch số 05/KH-UBND ngày 04/3/2023 của UBND xã; Quyết định số 22/QĐ-UBND ngày 10/02/2023 của UBND xã.",
                "Kế hoạch số 95/KH-UBND ngày 04/12/2022 của UBND xã; Kế hoạch số 02/KH-UBND ngày 10/02/2023 của UBND xã.",
                "Kế hoạch số 210/KH-UBND ngày 10/01/2023; Kế hoạch số 15/KH-UBND ngày 12/01/2023; Kế hoạch số 16/KH-UBND ngày 12/01/2023; Kế hoạch số 20/KH-UBND ngày 01/02/2023.",
                "Kế hoạch số 15/KH-UBND ngày 12/01/2023 của UBND xã; Kế hoạch số 15/KH-UBND ngày 12/01/2023 của UBND xã."
            })
    void risingNumbersAreLeftAlone(String sentence) {
        assertThat(saying(sentence).found(new ReferenceOrder())).isEmpty();
    }

    @Test
    void theDateMayOpenTheSentence() {
        String line = "- Ngày %s, UBND xã ban hành Kế hoạch số %s/KH-UBND về công việc %s.";
        assertThat(
                        AReport.of(
                                        line.formatted("10/01/2023", "10", "thứ nhất"),
                                        line.formatted("06/02/2023", "15", "thứ hai"),
                                        line.formatted("19/01/2023", "20", "thứ ba"),
                                        line.formatted("20/3/2023", "25", "thứ tư"))
                                .found(new ReferenceOrder()))
                .hasSize(1);
        assertThat(
                        AReport.of(
                                        line.formatted("10/01/2023", "10", "thứ nhất"),
                                        line.formatted("06/02/2023", "15", "thứ hai"),
                                        line.formatted("19/02/2023", "20", "thứ ba"),
                                        line.formatted("20/3/2023", "25", "thứ tư"))
                                .found(new ReferenceOrder()))
                .isEmpty();
    }

    @Test
    void theLastOfSeveralOutOfOrderIsHeldToTheOneBeforeIt() {
        String line = "- Ban hành Kế hoạch số %s/KH-UBND ngày %s về công việc %s.";
        assertThat(
                        AReport.of(
                                        line.formatted("16", "18/01/2023", "thứ nhất"),
                                        line.formatted("20", "20/01/2023", "thứ hai"),
                                        line.formatted("28", "14/02/2023", "thứ ba"),
                                        line.formatted("32", "05/02/2023", "thứ tư"))
                                .found(new ReferenceOrder()))
                .hasSize(1);
    }
}
