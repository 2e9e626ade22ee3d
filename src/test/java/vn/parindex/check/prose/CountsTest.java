package vn.parindex.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {
    private static final CountsMatchLists CHECK = new CountsMatchLists();

    @Test
    void countsTheUnitsNamedInBrackets() {
        assertThat(
                        AReport.of(
                                        "Có 04 đơn vị xếp loại tốt (gồm các xã Tân Lập, Mỹ Lộc, Hà Long,"
                                                + " Đông Sơn và thị trấn An Châu).")
                                .found(CHECK))
                .containsExactly("COUNT-NAMES [04 đơn vị]");
    }

    @Test
    void countsThePointsOfAList() {
        assertThat(
                        AReport.of(
                                        """
                                        Trong kỳ đã tổ chức 03 cuộc họp:
                                        - Họp giao ban tháng;
                                        - Họp triển khai kế hoạch;
                                        - Họp đánh giá tiến độ;
                                        - Họp rà soát thủ tục.
                                        Công tác tuyên truyền được quan tâm.
                                        """)
                                .found(CHECK))
                .containsExactly("COUNT-POINTS [03 cuộc]");
    }

    @Test
    void countsThePointsUnderALineThatNamesThem() {
        assertThat(
                        AReport.of(
                                        """
                                        Trong kỳ đã tổ chức 03 hội nghị.
                                        Nội dung các hội nghị:
                                        + Tập huấn số hóa hồ sơ;
                                        + Đối thoại với người dân.
                                        """)
                                .found(CHECK))
                .containsExactly("COUNT-POINTS [03 hội nghị]");
    }

    @Test
    void countsTheUnitsLeftOut() {
        assertThat(AReport.of("Có 6/8 xã (trừ xã Tân Lập) hoàn thành kế hoạch.").found(CHECK))
                .containsExactly("COUNT-EXCEPTED [6/8 xã]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Có 05 đơn vị xếp loại tốt (gồm các xã Tân Lập, Mỹ Lộc, Hà Long, Đông Sơn và thị trấn"
                        + " An Châu).",
                "Có 05 đơn vị xếp loại tốt, tiêu biểu như các xã Tân Lập, Mỹ Lộc.",
                "Có 7/8 xã (trừ xã Tân Lập) hoàn thành kế hoạch.",
                "Có 08 xã, thị trấn trong huyện. Các xã Tân Lập, Mỹ Lộc làm tốt.",
                "Có 03 đơn vị (gồm Tân Lập, Mỹ Lộc và xã Bình Yên) chậm báo cáo.",
                """
                Trong kỳ đã tổ chức 04 cuộc họp:
                - 02 cuộc họp giao ban tháng;
                - Họp triển khai kế hoạch;
                - Họp đánh giá tiến độ.
                """,
                """
                Đã hoàn thành 05 nhiệm vụ, trong đó một số nhiệm vụ nổi bật:
                - Số hóa hồ sơ;
                - Niêm yết thủ tục.
                """,
                """
                Trong kỳ đã tổ chức 05 cuộc họp.
                - Công tác tuyên truyền: tốt;
                - Công tác kiểm tra: tốt.
                """
            })
    void isSilentWhereTheListIsThatLongOrNotOfThem(String text) {
        assertThat(AReport.of(text).found(CHECK)).isEmpty();
    }

    @Test
    void countsThePointsBehindAsFollows() {
        String points = "- Họp giao ban tháng;\n- Họp đánh giá tiến độ.";
        assertThat(AReport.of("Đã tổ chức 03 cuộc họp, cụ thể như sau:", points).found(CHECK))
                .containsExactly("COUNT-POINTS [03 cuộc]");
        assertThat(AReport.of("Đã tổ chức 02 cuộc họp, cụ thể như sau:", points).found(CHECK))
                .isEmpty();
        assertThat(AReport.of("Đã tổ chức nhiều việc như 03 cuộc họp:", points).found(CHECK))
                .isEmpty();
    }

    @Test
    void countsThePointsUnderASecondSentenceThatNamesThem() {
        String points = "- Họp giao ban tháng;\n- Họp đánh giá tiến độ.";
        assertThat(AReport.of("Đã có 03 cuộc họp. Nội dung các cuộc họp:", points).found(CHECK))
                .containsExactly("COUNT-POINTS [03 cuộc]");
        assertThat(AReport.of("Đã có 03 cuộc họp. Nội dung tuyên truyền:", points).found(CHECK))
                .isEmpty();
    }
}
