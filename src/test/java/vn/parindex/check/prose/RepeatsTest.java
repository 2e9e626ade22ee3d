package vn.parindex.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatsTest {
    private static AReport saying(String... lines) {
        return AReport.of("Báo cáo năm 2023", String.join("\n", lines)).ofDistrict();
    }

    @Test
    void aLongSentenceWrittenTwiceIsFoundAtItsSecondPlace() {
        assertThat(
                        saying(
                                        "**I. Thể chế**",
                                        "- Địa phương luôn quan tâm chỉ đạo việc tự kiểm tra văn bản đã ban hành theo đúng thẩm quyền được giao.",
                                        "**II. Thủ tục hành chính**",
                                        "Hồ sơ được giải quyết.",
                                        "- Địa phương luôn quan tâm chỉ đạo việc tự kiểm tra văn bản đã ban hành theo đúng thẩm quyền được giao;")
                                .found(new NothingTwice()))
                .containsExactly(
                        "DUP-SENTENCE [- Địa phương luôn quan tâm chỉ đạo việc tự kiểm tra văn bản đã ban hành theo đúng thẩm quyền được giao;]");
    }

    @Test
    void shortSentencesAndReasonsMayRecur() {
        assertThat(
                        saying(
                                        "**I. Thể chế**",
                                        "Thực hiện tốt theo quy định.",
                                        "Lý do: đơn vị không cung cấp đầy đủ các tài liệu theo yêu cầu của Tổ thẩm định cấp huyện.",
                                        "Sau thẩm định xã Tân Lập bị trừ 1 điểm so với điểm tự chấm của đơn vị.",
                                        "**II. Bộ máy**",
                                        "Thực hiện tốt theo quy định.",
                                        "Lý do: đơn vị không cung cấp đầy đủ các tài liệu theo yêu cầu của Tổ thẩm định cấp huyện.",
                                        "Sau thẩm định xã Tân Lập bị trừ 1 điểm so với điểm tự chấm của đơn vị.",
                                        "Xã tiếp tục tuyên truyền cải cách hành chính đến từng thôn trong 6 tháng cuối năm.",
                                        "Xã tiếp tục tuyên truyền cải cách hành chính đến từng hộ trong 6 tháng cuối năm.")
                                .found(new NothingTwice()))
                .isEmpty();
    }

    @Test
    void aUnitTwiceInOneListIsFound() {
        assertThat(
                        saying("Các xã Tân Lập, Mỹ Lộc, Tân Lập và thị trấn An Châu bị trừ 1 điểm.")
                                .found(new UnitsListedOnce()))
                .containsExactly("DUP-UNIT [Tân Lập]");
    }

    @Test
    void aUnitWithTwoRowsIsFound() {
        assertThat(
                        saying(
                                        "| TT | Đơn vị | Điểm |",
                                        "| 1 | Xã Tân Lập | 91 |",
                                        "| 2 | Xã Mỹ Lộc | 90 |",
                                        "| 3 | Xã Hà Long | 88 |",
                                        "| 4 | Xã Đông Sơn | 87 |",
                                        "| 5 | Xã Mỹ Lộc | 86 |")
                                .found(new UnitsListedOnce()))
                .containsExactly("DUP-UNIT [Xã Mỹ Lộc]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các xã Tân Lập, Tân Tập và thị trấn An Châu bị trừ 1 điểm.",
                "Xã Tân Lập bị trừ 1 điểm. Xã Tân Lập cũng nộp báo cáo muộn.",
                "UBND xã Tân Lập ban hành kế hoạch năm 2023 của xã Tân Lập, hoàn thành 100% nhiệm vụ.",
                "Xã Mỹ Lộc trừ 2 điểm, các xã Hà Long, Mỹ Lộc nộp muộn.",
                "Xã Tân Lập, xã Tân Tập đạt 90 điểm; xã Tân Tập nộp sớm."
            })
    void differentListsMayNameAUnitAgain(String sentence) {
        assertThat(saying(sentence).found(new UnitsListedOnce())).isEmpty();
    }

    @Test
    void aCriterionTwiceUnderOneAreaIsFound() {
        assertThat(
                        saying(
                                        "**I. Cải cách thể chế**",
                                        "- Tiêu chí 2.1.1. Ban hành văn bản: trừ 1 điểm.",
                                        "- Tiêu chí 2.1.2. Kiểm tra văn bản: trừ 0,5 điểm.",
                                        "- Tiêu chí 2.1.1. Ban hành văn bản: trừ 0,5 điểm.",
                                        "- Theo dõi thi hành pháp luật tại địa phương: xã Tân Lập trừ 1 điểm.",
                                        "- Theo dõi thi hành pháp luật tại địa phương: xã Mỹ Lộc trừ 1 điểm.",
                                        "**II. Giải pháp**",
                                        "- Tiêu chí 2.1.1. Ban hành văn bản: làm sớm.")
                                .found(new CriteriaListedOnce()))
                .containsExactly(
                        "DUP-CRITERION [2.1.1]",
                        "DUP-CRITERION [Theo dõi thi hành pháp luật tại địa phương]");
    }

    @Test
    void labelsOfReasonsAndScoresInTablesMayRecur() {
        assertThat(
                        saying(
                                        "**I. Cải cách thể chế**",
                                        "- Lý do theo Tổ thẩm định của tỉnh: thiếu văn bản.",
                                        "- Lý do theo Tổ thẩm định của tỉnh: nộp muộn.",
                                        "- Ưu điểm: làm tốt.",
                                        "- Ưu điểm: làm nhanh.",
                                        "| 1 | Xã Tân Lập | 9.5 |",
                                        "| 2 | Xã Mỹ Lộc | 9.5 |",
                                        "| 3 | Xã Hà Long | 9.5 |")
                                .found(new CriteriaListedOnce()))
                .isEmpty();
    }

    @Test
    void aCodeTwiceInATableIsFound() {
        assertThat(
                        saying(
                                        "| Mã | Tiêu chí |",
                                        "| 1.1 | Ban hành |",
                                        "| 1.2 | Kiểm tra |",
                                        "| 1.2 | Xử lý |",
                                        "| 1.3 | Báo cáo |")
                                .found(new CriteriaListedOnce()))
                .containsExactly("DUP-CRITERION [1.2]");
    }

    @Test
    void unitsThatStayedMayBeTheSameForSeveralAreas() {
        AReport report =
                saying(
                        "**I. Thứ bậc**",
                        "Về thể chế:",
                        "- Giữ nguyên thứ bậc (01 đơn vị): xã Tân Lập.",
                        "- Giữ thứ bậc cũ: có 01 đơn vị, gồm xã Mỹ Lộc.",
                        "Về bộ máy:",
                        "- Giữ nguyên thứ bậc (01 đơn vị): xã Hà Long.",
                        "- Giữ thứ bậc cũ: có 01 đơn vị, gồm xã Mỹ Lộc.");
        assertThat(report.found(new NothingTwice())).isEmpty();
        assertThat(report.found(new CriteriaListedOnce())).isEmpty();
    }

    @Test
    void aSentenceAboutAnOfficeIsNoReasonForLostPoints() {
        assertThat(
                        saying(
                                        "**I. Thể chế**",
                                        "Số điện thoại đường dây nóng luôn được niêm yết tại trụ sở.",
                                        "Văn bản được rà soát.",
                                        "Số điện thoại đường dây nóng luôn được niêm yết tại trụ sở.")
                                .found(new NothingTwice()))
                .containsExactly(
                        "DUP-SENTENCE [Số điện thoại đường dây nóng luôn được niêm yết tại trụ sở.]");
    }
}
