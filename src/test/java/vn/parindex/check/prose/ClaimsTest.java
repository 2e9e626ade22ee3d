package vn.parindex.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

    private static List<String> found(AReport report) {
        return Stream.of(
                        new NeverLate(),
                        new AllDone(),
                        new MostUnits(),
                        new FullScore(),
                        new LowestScore())
                .flatMap(check -> report.found(check).stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các thủ tục luôn được giải quyết đúng hạn.",
                "100% hồ sơ được giải quyết trước và đúng hạn.",
                "Trong kỳ không có hồ sơ quá hạn."
            })
    void holdsNoDelayAgainstFilesThatWereLate(String claim) {
        assertThat(found(AReport.of(claim, "Số hồ sơ quá hạn: 07 hồ sơ."))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các thủ tục luôn được giải quyết đúng hạn.\nSố hồ sơ quá hạn: 0 hồ sơ.",
                "Không có hồ sơ quá hạn.\nNăm 2022 có 12 hồ sơ quá hạn.",
                "Phấn đấu 100% hồ sơ được giải quyết đúng hạn.\nCó 07 hồ sơ quá hạn.",
                "Xã Tân Lập luôn trả trước hạn.\nCó 07 hồ sơ quá hạn.",
                "Hồ sơ cơ bản được giải quyết trước hạn.\nCó 07 hồ sơ quá hạn."
            })
    void isSilentWhereNoneWasLateOrNothingIsClaimed(String text) {
        assertThat(found(AReport.of(text))).isEmpty();
    }

    @Test
    void holdsAllDoneAgainstWorkUnderWay() {
        assertThat(
                        found(
                                AReport.of(
                                        "Đã hoàn thành 100% khối lượng công việc.",
                                        "- Kết quả kiểm tra nội bộ: Đang triển khai thực hiện.")))
                .containsExactly("TEXT-DONE [hoàn thành 100% khối lượng công việc]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đã hoàn thành 100% nhiệm vụ được giao.\nCông tác kiểm tra thực hiện thường xuyên.",
                "Phấn đấu hoàn thành 100% nhiệm vụ.\nViệc rà soát đang triển khai thực hiện.",
                "Đã hoàn thành 9/11 nhiệm vụ.\nViệc rà soát đang triển khai thực hiện.",
                "Đã hoàn thành 100% nhiệm vụ.\nĐã hoàn thành 11/11 nhiệm vụ được giao.",
                "Đã hoàn thành 100% nhiệm vụ.\nViệc số hóa đang triển khai có hiệu quả."
            })
    void isSilentWhereNothingIsLeftToDo(String text) {
        assertThat(found(AReport.of(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các xã Tân Lập, Mỹ Lộc không có sáng kiến được công nhận.\n"
                        + "Một số đơn vị chưa có sáng kiến được công nhận trong năm.",
                "Các xã Tân Lập, Tân Tập, Vĩnh Hòa, Đông Sơn, Mỹ Lộc không có sáng kiến được công"
                        + " nhận trong năm.\nHầu hết các đơn vị chưa có sáng kiến được công nhận trong"
                        + " năm.",
                "Các xã Tân Lập, Mỹ Lộc báo cáo chậm.\n"
                        + "Hầu hết các đơn vị chưa có sáng kiến được công nhận trong năm.",
                "Hầu hết các đơn vị chưa có sáng kiến được công nhận trong năm.",
                "Các xã Tân Lập, Mỹ Lộc có sáng kiến được công nhận trong năm.\n"
                        + "Hầu hết các đơn vị đã triển khai tốt."
            })
    void isSilentWhereMostUnitsMayBeMeant(String text) {
        assertThat(found(AReport.of(text).ofDistrict())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lĩnh vực cải cách thể chế đạt điểm tối đa.\n(2) Cải cách thể chế đạt 9/9 điểm.",
                "Lĩnh vực cải cách thể chế không đạt điểm tối đa.\n(2) Cải cách thể chế đạt 8/9 điểm.",
                "Lĩnh vực cải cách thể chế đạt điểm tối đa.\n(2) Cải cách tài chính công đạt 8/9 điểm.",
                "Lĩnh vực cải cách thể chế đạt điểm tối đa.\n(2) Cải cách thể chế đạt 9/9 điểm, điều"
                        + " tra XHH đạt 1/2 điểm.",
                "Phấn đấu lĩnh vực cải cách thể chế đạt điểm tối đa.\n(2) Cải cách thể chế đạt 8/9"
                        + " điểm."
            })
    void isSilentWhereTheScoreIsFullOrAnothers(String text) {
        assertThat(found(AReport.of(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các xã đều đạt từ 71 điểm trở lên.",
                "Các xã đều đạt trên 70 điểm.",
                "Có 2 xã đạt trên 80 điểm.",
                "Điểm trung bình đạt 80 điểm.",
                "Năm sau phấn đấu đạt trên 90 điểm."
            })
    void isSilentWhereTheLowestKeepsTheBound(String claim) {
        assertThat(found(AReport.of(claim, table()).ofDistrict())).isEmpty();
    }

    @Test
    void holdsABoundAgainstTheLowestTotal() {
        assertThat(found(AReport.of("Các xã đều đạt từ 72 điểm trở lên.", table()).ofDistrict()))
                .containsExactly("TEXT-LOWEST [72 điểm]");
    }

    private static String table() {
        return """
                | TT | Đơn vị | Tổng điểm |
                | 1 | Tân Lập | 83/100 |
                | 2 | Mỹ Lộc | 71/100 |
                | 3 | Hà Long | 86/100 |
                """;
    }
}
