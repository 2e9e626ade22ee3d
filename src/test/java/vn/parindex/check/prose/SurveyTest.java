package vn.parindex.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyTest {
    private static final String BALLOTS =
            "Thu về 52 phiếu, trong đó 02 phiếu không hợp lệ, 50 phiếu hợp lệ. Kết quả: rất hài lòng"
                    + " 20 phiếu, hài lòng 24 phiếu, bình thường 04 phiếu, không hài lòng 02 phiếu.";

    private static List<String> found(String... lines) {
        AReport report = AReport.of(lines);
        return Stream.of(new BallotsAddUp(), new SharesMakeWhole())
                .flatMap(check -> report.found(check).stream())
                .toList();
    }

    @Test
    void namesTheBestLevelLeftOut() {
        AReport report = AReport.of(BALLOTS, "Chỉ số hài lòng đạt 48%.");
        assertThat(report.found(new BallotsAddUp())).containsExactly("SIPAS-INDEX [48%]");
        assertThat(new BallotsAddUp().find(report.examined()).get(0).facts()).containsKey("best");
    }

    @Test
    void namesInvalidSheetsCounted() {
        AReport report = AReport.of(BALLOTS, "Tỷ lệ hài lòng đạt 84,62%.");
        assertThat(report.found(new BallotsAddUp())).containsExactly("SIPAS-INDEX [84,62%]");
        assertThat(new BallotsAddUp().find(report.examined()).get(0).facts())
                .containsKey("returned");
    }

    @Test
    void addsSharesOfAllLevels() {
        assertThat(
                        found(
                                "Rất hài lòng 40,5%, hài lòng 48,2%, bình thường 8,1%, không hài lòng"
                                        + " 5,2%."))
                .containsExactly("SHARES-NOT-WHOLE [40,5%]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BALLOTS,
                BALLOTS + "\nChỉ số hài lòng đạt 88%.",
                BALLOTS + "\nMức độ hài lòng chung là 88,00%.",
                "Rất hài lòng 40,5%, hài lòng 48,2%, bình thường 8,1%, không hài lòng 3,2%.",
                "Rất hài lòng 33,33%, hài lòng 33,33%, không hài lòng 33,33%.",
                "Tỷ lệ hài lòng về tiếp cận 90,5%, về thủ tục 88,2%, về kết quả 95%.",
                "Trước hạn 90%, đúng hạn 8%.",
                "Phấn đấu chỉ số hài lòng đạt 95%."
            })
    void isSilentWhereTheSheetsMakeTheIndex(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void addsSharesOfTheWaysToSendFiles() {
        assertThat(found("Hồ sơ nộp trực tuyến 46%, trực tiếp 52%, qua bưu chính 9%."))
                .containsExactly("SHARES-NOT-WHOLE [46%]");
        assertThat(found("Hồ sơ nộp trực tuyến 46%, trực tiếp 52%, qua bưu chính 2%.")).isEmpty();
        assertThat(found("Trực tuyến đạt 46%, thanh toán 52%, số hóa 9%.")).isEmpty();
    }
}
