package vn.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.model.Excerpt;
import vn.parindex.model.FiledReport;
import vn.parindex.model.Finding;
import vn.parindex.model.Period;
import vn.parindex.model.ReportKind;
import vn.parindex.model.Stated;
import vn.parindex.model.Verdict;
import vn.parindex.testing.WordReport;

/** A narrative report on its way through the service. */
class ReportServiceTest {
    private static final String WRONG =
            "Trong kỳ đã tiếp nhận 200 hồ sơ, trong đó trả đúng hạn 190 hồ sơ (tỷ lệ 85%), đang"
                    + " giải quyết 10 hồ sơ.";
    private static final String RIGHT = WRONG.replace("85%", "95%");

    @TempDir Path folder;
    private AWorkplace work;

    @BeforeEach
    void open() {
        work = new AWorkplace(folder);
    }

    @Test
    void aReportComesBackWithACommentAndIsRecorded() throws Exception {
        byte[] report = report("BẰNG LÃNG", WRONG);
        work.drop("Báo cáo 6 tháng.docx", report);

        assertThat(work.once()).isEqualTo(new Tally(1, 1, 0, 0, 0));
        assertThat(work.tree())
                .containsExactly(
                        "ket-qua/Xã Bằng Lãng/Báo cáo 6 tháng - TN-00001.docx",
                        "ket-qua/Xã Bằng Lãng/Báo cáo 6 tháng - TN-00001.txt",
                        "luu-tru/TN-00001/Báo cáo 6 tháng.docx");
        assertThat(comments("Báo cáo 6 tháng - TN-00001.docx"))
                .hasSize(2)
                .anySatisfy(text -> assertThat(text).contains("190/200 = 95%"));
        FiledReport filed = filed().get(0);
        assertThat(filed.unitCode()).isEqualTo("bang-lang");
        assertThat(filed.kind()).isEqualTo(ReportKind.PERIODIC);
        assertThat(filed.period()).contains(new Period(Period.Kind.HALF_YEAR, 1, 2023));
        assertThat(filed.verdict()).isEqualTo(Verdict.ACCEPTED_WITH_NOTES);
        assertThat(filed.findings()).extracting(Finding::code).containsExactly("RATIO-WRONG");
        assertThat(filed.stated())
                .extracting(Stated::indicator, Stated::number)
                .contains(tuple("ho-so-tiep-nhan", new BigDecimal("200")));
        assertThat(filed.excerpts())
                .extracting(Excerpt::topic)
                .contains(Excerpt.Topic.LIMITS, Excerpt.Topic.PROPOSALS);
    }

    @Test
    void aFaultlessReportIsAcceptedInSilence() throws Exception {
        work.drop("a.docx", report("BẰNG LÃNG", RIGHT));
        work.once();
        assertThat(filed().get(0).findings()).isEmpty();
        assertThat(filed().get(0).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(comments("a - TN-00001.docx")).hasSize(1);
    }

    @Test
    void theCorrectedReportTakesThePlaceOfTheFirst() throws Exception {
        work.drop("a.docx", report("BẰNG LÃNG", WRONG));
        work.once();
        work.drop("b.docx", report("BẰNG LÃNG", RIGHT));
        work.once();
        assertThat(filed())
                .extracting(report -> report.delivery().receipt())
                .containsExactly("TN-00002");
    }

    @Test
    void theAnswerSentBackUnchangedIsReadAsTheReportItWas() throws Exception {
        work.drop("a.docx", report("BẰNG LÃNG", WRONG));
        work.once();
        FiledReport first = filed().get(0);
        Path answer = folder.resolve("ket-qua/Xã Bằng Lãng/a - TN-00001.docx");
        work.drop("a - TN-00001.docx", Files.readAllBytes(answer));
        work.once();

        FiledReport second = filed().get(0);
        assertThat(second.delivery().receipt()).isEqualTo("TN-00002");
        assertThat(second.findings()).isEqualTo(first.findings());
        assertThat(second.stated()).isEqualTo(first.stated());
        assertThat(second.excerpts()).isEqualTo(first.excerpts());
        assertThat(comments("a - TN-00002.docx")).hasSize(2);
    }

    @Test
    void aReportOfNoUnitOfTheRoundIsAnsweredAndMergedNowhere() throws Exception {
        work.drop("a.docx", report("LẠ LÙNG", RIGHT));
        work.once();
        assertThat(work.tree()).contains("ket-qua/_chua-ro-don-vi/a - TN-00001.docx");
        assertThat(filed()).isEmpty();
    }

    @Test
    void aLetterThatIsNoReportIsRefusedWithItsReason() throws Exception {
        byte[] letter =
                WordReport.letter(List.of("Kính gửi Ủy ban nhân dân huyện.", "Trân trọng."));
        work.drop("thư.docx", letter);
        work.once();
        assertThat(work.tree())
                .containsExactly(
                        "khong-nhan/TN-00001 thư.docx",
                        "khong-nhan/TN-00001 thư.docx.txt",
                        "luu-tru/TN-00001/thư.docx");
    }

    private List<FiledReport> filed() throws Exception {
        try (Service service = work.open()) {
            return service.register().reports(work.place().round(), work.place().units().units());
        }
    }

    private List<String> comments(String name) throws Exception {
        byte[] answer = Files.readAllBytes(folder.resolve("ket-qua/Xã Bằng Lãng").resolve(name));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer))) {
            return Optional.ofNullable(document.getComments()).stream()
                    .flatMap(Stream::of)
                    .map(XWPFComment::getText)
                    .toList();
        }
    }

    private static byte[] report(String unit, String figures) {
        return WordReport.of(
                unit,
                "Kết quả công tác cải cách hành chính 6 tháng đầu năm 2023",
                List.of(
                        "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
                        "UBND xã đã chỉ đạo các bộ phận thực hiện kế hoạch đã đề ra.",
                        "II. KẾT QUẢ THỰC HIỆN CẢI CÁCH HÀNH CHÍNH",
                        "1. Cải cách thể chế",
                        "Không ban hành văn bản quy phạm pháp luật.",
                        "2. Cải cách thủ tục hành chính",
                        figures,
                        "3. Cải cách tổ chức bộ máy",
                        "Thực hiện đúng quy định về tổ chức bộ máy.",
                        "4. Cải cách chế độ công vụ",
                        "Cán bộ, công chức chấp hành nghiêm kỷ luật, kỷ cương.",
                        "5. Cải cách tài chính công",
                        "Thực hiện đúng quy chế chi tiêu nội bộ.",
                        "6. Xây dựng chính quyền điện tử, chính quyền số",
                        "Văn bản được xử lý trên môi trường mạng.",
                        "III. TỒN TẠI, HẠN CHẾ",
                        "Trang thiết bị của Bộ phận Một cửa còn thiếu.",
                        "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ",
                        "Tiếp tục thực hiện kế hoạch cải cách hành chính.",
                        "V. KIẾN NGHỊ, ĐỀ XUẤT",
                        "Đề nghị UBND huyện hỗ trợ thêm máy tính."));
    }
}
