package vn.parindex.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import vn.parindex.answer.word.Remarked;
import vn.parindex.model.Place;
import vn.parindex.model.Severity;

/** The letter about a report offers remarks to consider and holds nothing up. */
class ReportLetterTest {

    @Test
    void quotesEveryPlaceTheGravestFirst() {
        Remarked remarked =
                Remarked.nothing()
                        .file("bao-cao.pdf")
                        .received(LocalDateTime.of(2023, 6, 14, 9, 5), "23-0031")
                        .deadline(LocalDateTime.of(2023, 6, 20, 17, 0))
                        .finding(Severity.NOTE, "An Sinh", Place.file())
                        .at(9, "Có 05 cuộc họp.", "05 cuộc họp");

        assertThat(ReportLetter.text(remarked.answer()))
                .isEqualTo(
                        """
                        ĐÃ TIẾP NHẬN: báo cáo có 2 chỗ đề nghị xem lại.

                        Số tiếp nhận: 23-0031
                        Đơn vị: Xã Bằng Lãng
                        Đợt đánh giá: Chỉ số cải cách hành chính năm 2023
                        Tệp: bao-cao.pdf
                        Thời điểm nhận: 09:05 ngày 14/6/2023
                        Hạn nộp: 17:00 ngày 20/6/2023

                        Cần xem lại:
                        1. “Có 05 cuộc họp.”: Không tìm thấy đơn vị “05 cuộc họp” trong danh mục đơn vị của đợt đánh giá. Hãy ghi lại đúng tên đơn vị ở dòng “Đơn vị” phía trên bảng.

                        Lưu ý:
                        2. Cả báo cáo: Không tìm thấy đơn vị “An Sinh” trong danh mục đơn vị của đợt đánh giá. Hãy ghi lại đúng tên đơn vị ở dòng “Đơn vị” phía trên bảng.

                        Việc cần làm:
                        1. Mở tệp gửi kèm: từng chỗ được chỉ rõ trong đó. Đối chiếu với sổ sách, tài liệu của đơn vị; chỗ nào đã đúng thì giữ nguyên.
                        2. Nếu có sửa, sửa trong báo cáo của đơn vị rồi gửi lại theo cách đã gửi lần trước, chậm nhất 17:00 ngày 20/6/2023. Bản gửi sau cùng được dùng.
                        """);
    }

    @Test
    void thanksForAReportWithoutRemarks() {
        assertThat(ReportLetter.text(Remarked.nothing().answer()))
                .isEqualTo(
                        """
                        ĐÃ TIẾP NHẬN: rà soát số liệu, câu chữ của báo cáo, không thấy chỗ nào cần xem lại.

                        Đơn vị: Xã Bằng Lãng
                        Đợt đánh giá: Chỉ số cải cách hành chính năm 2023
                        Tệp: bao-cao.docx

                        Việc cần làm:
                        1. Không phải làm gì thêm. Cảm ơn đơn vị.
                        """);
    }

    @Test
    void namesTwelveAndSaysHowManyMore() {
        Remarked remarked = Remarked.nothing();
        for (int i = 1; i <= 14; i++) {
            remarked.at(i, "Câu này.", "này");
        }

        assertThat(ReportLetter.text(remarked.answer()))
                .contains("\n12. “Câu này.”: ")
                .doesNotContain("\n13. “")
                .contains("\nCòn 2 chỗ nữa, ghi trong tệp gửi kèm.\n");
    }

    @Test
    void shortensALongSentenceAroundTheWordsMeant() {
        String sentence = "mở đầu ".repeat(40) + "tổng số 253 hồ sơ" + " kết thúc".repeat(40) + ".";

        assertThat(Quoted.of(place(sentence, "253"), 60))
                .isEqualTo(
                        new Quoted(
                                "… đầu mở đầu mở đầu tổng số ",
                                "253",
                                " hồ sơ kết thúc kết thúc kết…"));
        assertThat(Quoted.of(place(sentence, sentence), 20))
                .isEqualTo(new Quoted("", "mở đầu mở đầu mở đầu…", ""));
        assertThat(Quoted.of(place("Có 05 cuộc họp.", "05"), 60))
                .isEqualTo(new Quoted("Có ", "05", " cuộc họp."));
    }

    private static Place place(String sentence, String words) {
        int from = sentence.indexOf(words);
        return new Place.Quote(3, sentence, 100 + from, 100 + from + words.length(), 100);
    }
}
