package vn.parindex.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.model.prose.Block;
import vn.parindex.model.prose.Grid;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.rulebook.DefaultGuide;
import vn.parindex.testing.Page;

/** Invented reports of different habits; headings told as "depth number title {section}". */
class OutlineTest {

    @Test
    void readsPlainTypedNumbersWithoutAnyLook() {
        assertThat(
                        outline(
                                """
                                ỦY BAN NHÂN DÂN
                                XÃ SUỐI HỒNG
                                Số: 41/BC-UBND
                                Suối Hồng, ngày 14 tháng 6 năm 2023
                                BÁO CÁO
                                Công tác cải cách hành chính 6 tháng đầu năm 2023
                                Thực hiện Công văn số 90/UBND-NV của UBND huyện, UBND xã báo cáo như sau:
                                I. Công tác chỉ đạo, điều hành
                                Trong kỳ, UBND xã ban hành 12 văn bản.
                                II. Kết quả cải cách hành chính
                                1. Cải cách thể chế
                                UBND xã tự kiểm tra 02 văn bản.
                                2. Cải cách thủ tục hành chính
                                2.1. Kiểm soát TTHC
                                - Niêm yết đầy đủ.
                                2.2. Cơ chế một cửa
                                a) Tiếp nhận
                                Tiếp nhận 120 hồ sơ.
                                b) Trả kết quả
                                Trả 118 hồ sơ.
                                III. Phương hướng, nhiệm vụ
                                1. Tiếp tục chỉ đạo các ngành thực hiện tốt kế hoạch cải cách hành chính đã ban hành từ đầu năm.
                                2. Đẩy mạnh tuyên truyền.
                                Trên đây là báo cáo 6 tháng đầu năm./.
                                Nơi nhận:
                                - UBND huyện;
                                """))
                .containsExactly(
                        "0 I Công tác chỉ đạo, điều hành {chi-dao}",
                        "0 II Kết quả cải cách hành chính {ket-qua}",
                        "1 1 Cải cách thể chế {the-che}",
                        "1 2 Cải cách thủ tục hành chính {tthc}",
                        "2 2.1 Kiểm soát TTHC {tthc}",
                        "2 2.2 Cơ chế một cửa {tthc}",
                        "3 a Tiếp nhận {}",
                        "3 b Trả kết quả {}",
                        "0 III Phương hướng, nhiệm vụ {phuong-huong}");
    }

    @Test
    void readsPartsWithRomanNumbersInside() {
        assertThat(
                        outline(
                                """
                                [b c] BÁO CÁO
                                [b c] Kết quả công tác cải cách hành chính năm 2022
                                [b c] PHẦN THỨ NHẤT
                                [b c] KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM 2022
                                [b] I/ CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
                                Ban hành kế hoạch.
                                [b] II/ NHỮNG KHÓ KHĂN, VƯỚNG MẮC
                                Thiếu máy tính.
                                [b c] PHẦN THỨ HAI
                                [b c] PHƯƠNG HƯỚNG NHIỆM VỤ NĂM 2023
                                [b] I/ NHIỆM VỤ TRỌNG TÂM
                                Số hóa hồ sơ.
                                [b] II/ GIẢI PHÁP
                                Tập huấn.
                                KT. CHỦ TỊCH
                                """))
                .containsExactly(
                        "0 THỨ NHẤT KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM 2022 {ket-qua}",
                        "1 I CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH {chi-dao}",
                        "1 II NHỮNG KHÓ KHĂN, VƯỚNG MẮC {han-che}",
                        "0 THỨ HAI PHƯƠNG HƯỚNG NHIỆM VỤ NĂM 2023 {phuong-huong}",
                        "1 I NHIỆM VỤ TRỌNG TÂM {phuong-huong}",
                        "1 II GIẢI PHÁP {}");
    }

    @Test
    void readsAutomaticNumbersAndStylesByName() {
        assertThat(
                        outline(
                                """
                                [b c] BÁO CÁO CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2023
                                [h1 #I.] Chỉ đạo, điều hành
                                Đã họp 02 cuộc.
                                [h1 #II.] Đánh giá chung
                                [h2 #1.] Ưu điểm
                                [#-] Nhân dân đồng tình.
                                [h2 #2.] Hạn chế, nguyên nhân
                                [#-] Hồ sơ trực tuyến còn ít.
                                [h1 #III.] Kiến nghị, đề xuất
                                [#1.] Cấp thêm máy quét
                                [#2.] Tập huấn
                                [#3.] Nâng cấp đường truyền
                                """))
                .containsExactly(
                        "0 I Chỉ đạo, điều hành {chi-dao}",
                        "0 II Đánh giá chung {danh-gia}",
                        "1 1 Ưu điểm {uu-diem}",
                        "1 2 Hạn chế, nguyên nhân {han-che}",
                        "0 III Kiến nghị, đề xuất {kien-nghi}");
    }

    @Test
    void readsHeadingsThatRunOnIntoTheirText() {
        List<Heading> headings =
                headings(
                        """
                        [b c] BÁO CÁO
                        [b c] Cải cách hành chính 9 tháng năm 2023
                        [b] A. KẾT QUẢ THỰC HIỆN NHIỆM VỤ
                        1. Cải cách thể chế: Trong 9 tháng không ban hành văn bản QPPL.
                        2. *Chế độ làm việc.* Duy trì giao ban hằng tuần.
                        [b] B. NHIỆM VỤ TRỌNG TÂM
                        1. Tuyên truyền: mỗi thôn một buổi trong tháng 10.
                        """);
        assertThat(headings)
                .extracting(OutlineTest::told)
                .containsExactly(
                        "0 A KẾT QUẢ THỰC HIỆN NHIỆM VỤ {ket-qua}",
                        "1 1 Cải cách thể chế {the-che}",
                        "1 2 Chế độ làm việc {}",
                        "0 B NHIỆM VỤ TRỌNG TÂM {phuong-huong}");
        assertThat(headings)
                .extracting(heading -> texts(heading.content()))
                .containsExactly(
                        List.of(),
                        List.of("Trong 9 tháng không ban hành văn bản QPPL."),
                        List.of("Duy trì giao ban hằng tuần."),
                        List.of("1. Tuyên truyền: mỗi thôn một buổi trong tháng 10."));
    }

    @Test
    void readsHeadingsWithoutNumbers() {
        assertThat(
                        outline(
                                """
                                | UBND HUYỆN SÔNG MÂY / XÃ ĐỒI CHÈ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc |
                                [b c] BÁO CÁO
                                [b c] Về việc tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2023
                                [b] TÌNH HÌNH TRIỂN KHAI
                                UBND xã thành lập Tổ tự chấm điểm.
                                [b] KẾT QUẢ TỰ ĐÁNH GIÁ, CHẤM ĐIỂM
                                Tổng điểm tự chấm 88,5 điểm.
                                | STT | Lĩnh vực | Điểm |
                                | 1 | Cải cách thể chế | 10 |
                                [b] Những tồn tại, hạn chế
                                Tài liệu kiểm chứng còn thiếu.
                                [b] ĐỀ XUẤT, KIẾN NGHỊ
                                Không.
                                | Nơi nhận: / - UBND huyện. | TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH |
                                [b c] PHỤ LỤC I
                                BẢNG TỔNG HỢP ĐIỂM
                                | STT | Tiêu chí |
                                """))
                .containsExactly(
                        "0  TÌNH HÌNH TRIỂN KHAI {trien-khai}",
                        "0  KẾT QUẢ TỰ ĐÁNH GIÁ, CHẤM ĐIỂM {ket-qua-chi-so}",
                        "1  Những tồn tại, hạn chế {han-che}",
                        "0  ĐỀ XUẤT, KIẾN NGHỊ {kien-nghi}",
                        "0  PHỤ LỤC I {}");
    }

    @Test
    void takesShortLinesWithNothingUnderThemForAList() {
        assertThat(
                        outline(
                                """
                                BÁO CÁO
                                Công tác cải cách hành chính quý III/2023
                                I. Kết quả thực hiện công tác cải cách hành chính
                                Trong quý đã họp 03 cuộc, nội dung:
                                1. Sơ kết quý II
                                2. Triển khai số hóa hồ sơ
                                3. Phân công nhiệm vụ
                                Ngoài ra còn giao ban hằng tuần.
                                (1). Cải cách thể chế đạt 9/9 điểm.
                                (2). Cải cách tài chính công đạt 8/10 điểm.
                                II. Kiến nghị
                                a. Hỗ trợ kinh phí
                                b. Hỗ trợ máy tính
                                """))
                .containsExactly(
                        "0 I Kết quả thực hiện công tác cải cách hành chính {ket-qua}",
                        "0 II Kiến nghị {kien-nghi}");
    }

    @Test
    void keepsAnEmptyHeadingAmongOthersOfItsKind() {
        List<Heading> headings =
                headings(
                        """
                        BÁO CÁO
                        Công tác cải cách hành chính quý IV năm 2023
                        I. Đánh giá chung
                        1. Mặt làm được
                        Giải quyết hồ sơ nhanh.
                        2. Hạn chế
                        3. Nguyên nhân
                        Thiếu người.
                        II. Đề xuất
                        """);
        assertThat(headings)
                .extracting(OutlineTest::told)
                .containsExactly(
                        "0 I Đánh giá chung {danh-gia}",
                        "1 1 Mặt làm được {uu-diem}",
                        "1 2 Hạn chế {han-che}",
                        "1 3 Nguyên nhân {nguyen-nhan}",
                        "0 II Đề xuất {kien-nghi}");
        assertThat(headings.get(2).content()).isEmpty();
        assertThat(headings.get(4).content()).isEmpty();
    }

    @Test
    void startsNumbersAnewInEveryChapterAndGoesOnAcrossChapters() {
        assertThat(
                        outline(
                                """
                                [b c] BÁO CÁO
                                [b c] Sơ kết công tác cải cách hành chính 6 tháng năm 2024
                                [b] I – KẾT QUẢ
                                [b] 1/ Chỉ đạo điều hành
                                Có kế hoạch.
                                [b] 2/ Thủ tục hành chính
                                [i] 2.1 Tiếp nhận
                                Tiếp nhận 10 hồ sơ.
                                [b] II – NHẬN XÉT, ĐÁNH GIÁ
                                [b] 3/ Thuận lợi
                                Được quan tâm.
                                [b] 4/ Tồn tại
                                Thiếu máy.
                                [b] III – KIẾN NGHỊ
                                [b] 1/ Đối với huyện
                                Cấp kinh phí.
                                """))
                .containsExactly(
                        "0 I KẾT QUẢ {}",
                        "1 1 Chỉ đạo điều hành {chi-dao}",
                        "1 2 Thủ tục hành chính {tthc}",
                        "2 2.1 Tiếp nhận {}",
                        "0 II NHẬN XÉT, ĐÁNH GIÁ {danh-gia}",
                        "1 3 Thuận lợi {uu-diem}",
                        "1 4 Tồn tại {han-che}",
                        "0 III KIẾN NGHỊ {kien-nghi}",
                        "1 1 Đối với huyện {}");
    }

    private static List<Heading> headings(String lines) {
        return Outline.headings(Page.of(lines), DefaultGuide.GUIDE);
    }

    private static List<String> outline(String lines) {
        return headings(lines).stream().map(OutlineTest::told).toList();
    }

    private static String told(Heading heading) {
        return heading.depth()
                + " "
                + heading.number()
                + " "
                + heading.title()
                + " {"
                + heading.section().orElse("")
                + "}";
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Paragraph line ? line.text() : grid((Grid) block))
                .toList();
    }

    private static String grid(Grid grid) {
        return "table " + grid.rows().size();
    }
}
