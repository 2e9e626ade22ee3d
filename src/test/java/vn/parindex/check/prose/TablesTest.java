package vn.parindex.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    private static List<String> found(String table) {
        AReport report = AReport.of(table).ofDistrict();
        return Stream.of(new TablesAddUp(), new TableShares())
                .flatMap(check -> report.found(check).stream())
                .toList();
    }

    @Test
    void addsColumnsToTheTotalRow() {
        assertThat(
                        found(
                                """
                                | TT | Đơn vị | Tiếp nhận | Đúng hạn |
                                | 1 | Tân Lập | 1.120 | 1.100 |
                                | 2 | Mỹ Lộc | 340 | 330 |
                                | 3 | Hà Long | 210 | 210 |
                                | | Tổng cộng | 1.670 | 1.604 |
                                """))
                .containsExactly("TABLE-COLUMN [1.604]");
    }

    @Test
    void addsRowsToTheTotalColumn() {
        assertThat(
                        found(
                                """
                                | TT | Đơn vị | Tổng điểm | Điều hành | Thể chế | Thủ tục |
                                | 1 | Tân Lập | 33/40 | 8/10 | 10/10 | 15/20 |
                                | 2 | Mỹ Lộc | 30/40 | 7/10 | 8/10 | 16/20 |
                                | 3 | Hà Long | 35/40 | 9/10 | 9/10 | 17/20 |
                                """))
                .containsExactly("TABLE-ROW [30/40]");
    }

    @Test
    void reckonsARowOfPercentages() {
        assertThat(
                        found(
                                """
                                | TT | Đơn vị | Tổng điểm | Điều hành | Thể chế | Thủ tục |
                                | 1 | Tân Lập | 33/40 | 8/10 | 10/10 | 15/20 |
                                | 2 | Mỹ Lộc | 31/40 | 7/10 | 8/10 | 16/20 |
                                | 3 | Hà Long | 35/40 | 9/10 | 9/10 | 17/20 |
                                | | Tỷ lệ % | 82.5 | 80 | 90 | 78.8 |
                                """))
                .containsExactly("TABLE-SHARE [78.8]");
    }

    @Test
    void reckonsAColumnOfPercentages() {
        assertThat(
                        found(
                                """
                                | TT | Đơn vị | Tiếp nhận | Đã số hóa | Tỷ lệ |
                                | 1 | Tân Lập | 120 | 90 | 75% |
                                | 2 | Mỹ Lộc | 340 | 330 | 97,06% |
                                | 3 | Hà Long | 210 | 200 | 92,24% |
                                | 4 | Đông Sơn | 300 | 200 | 66,66% |
                                | | Tổng | 970 | 820 | 84,54% |
                                """))
                .containsExactly("TABLE-SHARE [92,24%]", "TABLE-SHARE-TRUNCATED [66,66%]");
    }

    @Test
    void addsARowOfCounts() {
        assertThat(
                        found(
                                """
                                | Đơn vị | Tổng số | Trước hạn | Đúng hạn | Quá hạn |
                                | Tân Lập | 120 | 100 | 18 | 2 |
                                | Mỹ Lộc | 340 | 300 | 38 | 2 |
                                | Hà Long | 210 | 200 | 11 | 0 |
                                """))
                .containsExactly("TABLE-ROW [210]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                | TT | Đơn vị | Tiếp nhận | Đúng hạn | Tỷ lệ |
                | 1 | Tân Lập | 1.120 | 1.100 | 98,21% |
                | 2 | Mỹ Lộc | 340 | 330 | 97,06% |
                | | Tổng cộng | 1.460 | 1.430 | 97,95% |
                """,
                """
                | TT | Đơn vị | Tổng điểm | Xếp hạng | Năm trước |
                | 1 | Tân Lập | 83,25 | 2 | 81 |
                | 2 | Mỹ Lộc | 85,5 | 1 | 79 |
                | 3 | Hà Long | 80 | 3 | 78 |
                """,
                """
                | TT | Nội dung | Số lượng |
                | I | Văn bản | 30 |
                | 1 | Kế hoạch | 10 |
                | 2 | Báo cáo | 20 |
                | II | Hội nghị | 5 |
                | | Tổng | 35 |
                """,
                """
                | Đơn vị | Chức danh | Họ tên |
                | Tân Lập | Chủ tịch | Nguyễn Văn A |
                | Tổng hợp | Công chức | Trần Thị B |
                """,
                """
                | TT | Đơn vị | Điểm | Tỷ lệ |
                | 1 | Tân Lập | 83 | 90% |
                | 2 | Mỹ Lộc | 85 | 80% |
                | | Trung bình | 84 | 85% |
                """,
                """
                | Đơn vị | Tổng số | Trực tuyến | Quá hạn |
                | Tân Lập | 120 | 100 | 2 |
                | Mỹ Lộc | 340 | 300 | 2 |
                | Tổng | 460 | 400 | 4 |
                """
            })
    void isSilentWhereTheTableHoldsOrAddsNothing(String table) {
        assertThat(found(table)).isEmpty();
    }
}
