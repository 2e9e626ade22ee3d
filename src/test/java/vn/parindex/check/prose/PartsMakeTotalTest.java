package vn.parindex.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsMakeTotalTest {
    private static final PartsMakeTotal CHECK = new PartsMakeTotal();

    @Test
    void addsTheFilesOfAOneStopCounter() {
        assertThat(
                        AReport.of(
                                        "Đến nay đã tiếp nhận 318 hồ sơ, trả trước hạn 290, trả quá"
                                                + " hạn 12, đang giải quyết 06 hồ sơ.")
                                .found(CHECK))
                .containsExactly("SUM-PARTS [318 hồ sơ]");
    }

    @Test
    void addsFilesToldOverSeveralSentences() {
        assertThat(
                        AReport.of(
                                        "Tổng số hồ sơ tiếp nhận là 412 hồ sơ. Đã giải quyết 400 hồ sơ."
                                                + " Đang giải quyết 13 hồ sơ.")
                                .found(CHECK))
                .containsExactly("SUM-PARTS [412 hồ sơ]");
    }

    @Test
    void addsSettledFilesBeforeOnAndAfterTheDay() {
        assertThat(
                        AReport.of(
                                        "UBND xã đã giải quyết 400 hồ sơ, trong đó: trước hạn 380 hồ sơ,"
                                                + " đúng hạn 15 hồ sơ, quá hạn 04 hồ sơ.")
                                .found(CHECK))
                .containsExactly("SUM-PARTS [400 hồ sơ]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Toàn xã có 94 đảng viên (gồm khối hành chính 21, khối nông nghiệp 70, khối trường học 5).",
                "Đã ban hành 47 văn bản, bao gồm: 12 kế hoạch, 20 công văn và 16 báo cáo.",
                "Tổng số văn bản đi là 1.250 văn bản, trong đó: văn bản điện tử 1.180, văn bản giấy"
                        + " 60, văn bản mật 15."
            })
    void addsWhatASentencePartsItsTotalInto(String sentence) {
        assertThat(AReport.of(sentence).found(CHECK))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("SUM-PARTS");
    }

    @Test
    void addsThePointsUnderATotal() {
        assertThat(
                        AReport.of(
                                        """
                                        Đã ban hành 50 văn bản, cụ thể:
                                        - Kế hoạch: 12 văn bản;
                                        - Quyết định: 20 văn bản;
                                        - Báo cáo: 19 văn bản.
                                        """)
                                .found(CHECK))
                .containsExactly("SUM-PARTS [50 văn bản]");
    }

    @Test
    void addsOnlineFilesAndThoseBroughtInPerson() {
        assertThat(
                        AReport.of(
                                        "Tiếp nhận 318 hồ sơ, trong đó tiếp nhận trực tuyến 200 hồ sơ,"
                                                + " tiếp nhận trực tiếp 108 hồ sơ.")
                                .found(CHECK))
                .containsExactly("SUM-PARTS [318 hồ sơ]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đã tiếp nhận 308 hồ sơ, trả trước hạn 290, trả quá hạn 12, đang giải quyết 06 hồ sơ.",
                "Đã tiếp nhận 308 hồ sơ, trong đó trực tuyến 210 hồ sơ, trước hạn 290 hồ sơ.",
                "Đã ban hành 60 văn bản, trong đó chủ yếu là 12 kế hoạch, 20 công văn, 15 báo cáo.",
                "Đã ban hành 60 văn bản, trong đó có 12 kế hoạch và 20 quyết định.",
                "Toàn xã có 96 đảng viên (gồm khối hành chính 21, khối nông nghiệp 70, khối trường học 5).",
                "Tiếp nhận 253 hồ sơ, trong đó nộp trực tuyến 34 hồ sơ (tỷ lệ 13,44%).",
                "Kỳ trước chuyển sang 10 hồ sơ, tiếp nhận mới 300 hồ sơ, đã giải quyết 305 hồ sơ,"
                        + " đang giải quyết 5 hồ sơ.",
                "Đã giải quyết 300 hồ sơ, trước hạn 295 hồ sơ, quá hạn 5 hồ sơ, tiếp nhận qua bưu"
                        + " chính 40 hồ sơ.",
                "Tổng số 253 hồ sơ, trong đó: lĩnh vực hộ tịch 245, đất đai 7, chứng thực 1.",
                "Đã tổ chức 12 cuộc kiểm tra, trong đó 02 cuộc đột xuất.",
                "Năm 2023 được giao 21 biên chế, hiện có 20 người, trong đó 12 nam, 8 nữ."
            })
    void isSilentWhereItHoldsOrNothingIsClaimed(String sentence) {
        assertThat(AReport.of(sentence).found(CHECK)).isEmpty();
    }

    @Test
    void addsPartsInBracketsAndTwoThatNearlyMakeTheTotal() {
        assertThat(
                        AReport.of("Có 19 tin, bài (cổng 7 tin, bài; loa 10 tin, bài).")
                                .found(new PartsMakeTotal()))
                .containsExactly("SUM-PARTS [19]");
        assertThat(
                        AReport.of(
                                        "Đi 1.484 văn bản; trong đó gửi điện tử 833 văn bản, gửi giấy 621 văn bản.")
                                .found(new PartsMakeTotal()))
                .containsExactly("SUM-PARTS [1.484 văn bản]");
        assertThat(
                        AReport.of(
                                        "Có 19 tin, bài (cổng 9 tin, bài; loa 10 tin, bài).",
                                        "Có 19 tin, bài (có 2 tin, bài về thuế; 3 tin, bài về đất).",
                                        "Đi 900 văn bản; trong đó khẩn 20 văn bản, mật 11 văn bản.")
                                .found(new PartsMakeTotal()))
                .isEmpty();
    }
}
