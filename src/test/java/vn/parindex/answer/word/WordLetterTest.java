package vn.parindex.answer.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.model.Place;
import vn.parindex.model.Severity;
import vn.parindex.testing.OfficeTools;

/** The letter about a report that can't carry comments. */
class WordLetterTest {
    private static final String MESSAGE =
            " Không tìm thấy đơn vị “%s” trong danh mục đơn vị của đợt đánh giá. Hãy ghi lại đúng"
                    + " tên đơn vị ở dòng “Đơn vị” phía trên bảng.";

    @TempDir Path folder;

    @Test
    void tellsQuoteAndRemarkInTheOrderOfTheReport() throws IOException {
        try (XWPFDocument letter = opened(sample())) {
            assertThat(letter.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsExactly(
                            "KẾT QUẢ RÀ SOÁT BÁO CÁO",
                            "ĐÃ TIẾP NHẬN: báo cáo có 3 chỗ đề nghị xem lại.",
                            "Số tiếp nhận: 23-0031",
                            "Đơn vị: Xã Bằng Lãng",
                            "Đợt đánh giá: Chỉ số cải cách hành chính năm 2023",
                            "Tệp: bao-cao.pdf",
                            "Thời điểm nhận: 09:05 ngày 14/6/2023",
                            "Những chỗ đề nghị xem lại",
                            "Chữ in đậm trong phần trích là chỗ được nói đến.",
                            "Việc cần làm",
                            "1. Đối chiếu từng chỗ nêu trên với sổ sách, tài liệu của đơn vị; chỗ"
                                    + " nào đã đúng thì giữ nguyên.",
                            "2. Nếu có sửa, sửa trong báo cáo của đơn vị rồi gửi lại theo cách đã"
                                    + " gửi lần trước. Bản gửi sau cùng được dùng.");
            assertThat(letter.getTables().get(0).getRows())
                    .map(row -> row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                    .containsExactly(
                            List.of("STT", "Trích báo cáo", "Nhận xét và đề nghị"),
                            List.of("1", "Cả báo cáo", "Lưu ý:" + MESSAGE.formatted("An Sinh")),
                            List.of(
                                    "2",
                                    "“Có 05 cuộc họp & hội nghị.”",
                                    "Cần xem lại:" + MESSAGE.formatted("05 cuộc họp")),
                            List.of(
                                    "3",
                                    "“Đạt 98%.”“Còn 1 đơn vị.”",
                                    "Cần xem lại:" + MESSAGE.formatted("98%")));
        }
    }

    @Test
    void setsTheExactWordsInBold() throws IOException {
        try (XWPFDocument letter = opened(sample())) {
            List<XWPFRun> quote =
                    letter.getTables().get(0).getRow(2).getCell(1).getParagraphs().get(0).getRuns();
            assertThat(quote)
                    .map(XWPFRun::text)
                    .containsExactly("“Có ", "05 cuộc họp", " & hội nghị.”");
            assertThat(quote).map(XWPFRun::isBold).containsExactly(false, true, false);
        }
    }

    @Test
    void hasNoTableWhenNothingIsRemarked() throws IOException {
        try (XWPFDocument letter = opened(Remarked.nothing())) {
            assertThat(letter.getTables()).isEmpty();
            assertThat(letter.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsExactly(
                            "KẾT QUẢ RÀ SOÁT BÁO CÁO",
                            "ĐÃ TIẾP NHẬN: rà soát số liệu, câu chữ của báo cáo, không thấy chỗ nào"
                                    + " cần xem lại.",
                            "Đơn vị: Xã Bằng Lãng",
                            "Đợt đánh giá: Chỉ số cải cách hành chính năm 2023",
                            "Tệp: bao-cao.docx",
                            "Việc cần làm",
                            "1. Không phải làm gì thêm. Cảm ơn đơn vị.");
        }
    }

    @Test
    void isTheSameForTheSameAnswer() throws IOException {
        assertThat(WordLetter.write(sample().answer()))
                .isEqualTo(WordLetter.write(sample().answer()));
    }

    @Test
    void satisfiesMicrosoftsValidator() throws IOException {
        Path file = folder.resolve("letter.docx");
        Files.write(file, WordLetter.write(sample().answer()));

        assertThat(OfficeTools.validate(file)).isEmpty();
    }

    private static Remarked sample() {
        return Remarked.nothing()
                .file("bao-cao.pdf")
                .received(LocalDateTime.of(2023, 6, 14, 9, 5), "23-0031")
                .at(
                        "98%",
                        new Place.Quote(20, "Đạt 98%.", 60, 68, 60),
                        new Place.Quote(22, "Còn 1 đơn vị.", 0, 13))
                .at("05 cuộc họp", new Place.Quote(9, "Có 05 cuộc họp & hội nghị.", 33, 44, 30))
                .finding(Severity.NOTE, "An Sinh", Place.file());
    }

    private static XWPFDocument opened(Remarked remarked) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(WordLetter.write(remarked.answer())));
    }
}
