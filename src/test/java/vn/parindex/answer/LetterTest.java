package vn.parindex.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.language.Messages;
import vn.parindex.model.Column;
import vn.parindex.model.Verdict;

/** The letter says the verdict first, then what to mend and how. */
class LetterTest {
    private static final Optional<LocalDateTime> RECEIVED =
            Optional.of(LocalDateTime.of(2023, 12, 5, 8, 30));

    @Test
    void namesEveryCellToMend() {
        Sample sample =
                Sample.filled()
                        .versionMissing()
                        .withoutEvidence("1.2")
                        .aboveMax("2.2", Column.SELF);

        assertThat(Letter.text(sample.answer()))
                .isEqualTo(
                        """
                        CẦN SỬA: phiếu chấm điểm còn 1 lỗi phải sửa và 2 chỗ nên xem lại.

                        Số tiếp nhận: 23-0007
                        Đơn vị: Xã Bằng Lãng
                        Đợt đánh giá: Chỉ số cải cách hành chính năm 2023
                        Tệp: phieu-cham-diem.xlsx
                        Thời điểm nhận: 08:30 ngày 05/12/2023
                        Hạn nộp: 17:00 ngày 20/12/2023
                        Tổng điểm tự chấm: 6,5 trên tối đa 17,5 điểm

                        Phải sửa:
                        1. Ô %s: Điểm tự chấm 2,5 lớn hơn điểm tối đa 2 của tiêu chí 2.2. Hãy nhập lại điểm từ 0 đến 2.

                        Nên xem lại:
                        2. Ô %s: Tiêu chí 1.2 có tự chấm điểm nhưng chưa ghi tài liệu kiểm chứng và không giải trình. Hãy ghi số, ký hiệu, ngày của văn bản, hoặc giải trình lý do.
                        3. Cả tệp: Phiếu không ghi số mẫu (mẫu đang dùng là số 1). Số liệu vẫn được đọc; lần sau hãy điền vào phiếu trắng do cơ quan chủ trì gửi.

                        Việc cần làm:
                        1. Mở tệp gửi kèm. Ô tô đỏ là lỗi phải sửa, ô tô vàng và tô xanh là chỗ nên xem lại; rê chuột vào ô để đọc ghi chú.
                        2. Sửa ngay trong tệp đó rồi lưu lại; không cần xóa màu, ghi chú hay trang “Kết quả kiểm tra”.
                        3. Gửi lại chính tệp đó theo cách đã gửi lần trước, chậm nhất 17:00 ngày 20/12/2023.
                        """
                                .formatted(
                                        sample.address("2.2", Column.SELF),
                                        sample.address("1.2", Column.EVIDENCE)));
    }

    @Test
    void asksNothingOfAFaultlessScorecard() {
        Answer answer =
                new Answer(
                        Verdict.ACCEPTED,
                        "phieu.xlsx",
                        Optional.empty(),
                        Optional.of("Xã Bằng Lãng"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Messages.VIETNAMESE);

        assertThat(Letter.text(answer))
                .isEqualTo(
                        """
                        HỢP LỆ: phiếu chấm điểm được tiếp nhận, không có chỗ nào phải sửa.

                        Đơn vị: Xã Bằng Lãng
                        Tệp: phieu.xlsx

                        Việc cần làm:
                        1. Không phải làm gì thêm.
                        """);
    }

    @Test
    void namesTwelveAndSaysHowManyMore() {
        Sample sample = Sample.filled();
        for (int i = 0; i < 15; i++) {
            sample.aboveMax("2.2", Column.SELF);
        }

        assertThat(Letter.text(sample.answer()))
                .contains("\n12. Ô ")
                .doesNotContain("\n13. Ô ")
                .contains("\nCòn 3 chỗ nữa, ghi trong trang “Kết quả kiểm tra” của tệp gửi kèm.\n");
    }

    @Test
    void saysWhyAFileIsRefusedAndWhatToDo() {
        Refusal refusal =
                new Refusal(
                        "encrypted",
                        "phieu.xlsx",
                        Optional.of("23-0008"),
                        Optional.of("Chỉ số cải cách hành chính năm 2023"),
                        RECEIVED,
                        Optional.of(LocalDateTime.of(2023, 12, 20, 17, 0)),
                        Messages.VIETNAMESE);

        assertThat(Letter.text(refusal))
                .isEqualTo(
                        """
                        KHÔNG TIẾP NHẬN TỆP

                        Tệp được đặt mật khẩu nên không mở được. Đề nghị bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc hoặc Bảo vệ tài liệu), lưu và gửi lại.

                        Số tiếp nhận: 23-0008
                        Đợt đánh giá: Chỉ số cải cách hành chính năm 2023
                        Tệp: phieu.xlsx
                        Thời điểm nhận: 08:30 ngày 05/12/2023
                        Hạn nộp: 17:00 ngày 20/12/2023

                        Việc cần làm:
                        1. Gửi lại tệp đã khắc phục, chậm nhất 17:00 ngày 20/12/2023.
                        """);
    }

    @Test
    void speaksEnglishToo() {
        Answer answer = Sample.filled().aboveMax("2.2", Column.SELF).english().answer();

        assertThat(Letter.text(answer))
                .startsWith("TO CORRECT: errors to correct in the scorecard: 1.\n")
                .contains("Receipt number: 23-0007")
                .contains("no later than 17:00 on 20/12/2023.");
    }
}
