package vn.parindex.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.model.Stated;
import vn.parindex.rulebook.DefaultGuide;
import vn.parindex.rulebook.UnitRegister;
import vn.parindex.testing.Page;

class FiguresTest {

    @Test
    void takesTheWholeAndItsPartsFromOneSentence() {
        assertThat(
                        stated(
                                """
                                BÁO CÁO
                                I. Kết quả
                                Trong quý đã tiếp nhận 1.250 hồ sơ; đã giải quyết 1.200 hồ sơ, trong đó: \
                                trước hạn 900, đúng hạn 290 và quá hạn 10 hồ sơ; đang giải quyết 50 hồ sơ.
                                """))
                .containsExactly(
                        "ho-so-tiep-nhan 1250",
                        "ho-so-giai-quyet 1200",
                        "ho-so-truoc-han 900",
                        "ho-so-dung-han 290",
                        "ho-so-qua-han 10",
                        "ho-so-dang-giai-quyet 50");
    }

    @Test
    void readsFiguresFromListsOfLines() {
        assertThat(
                        stated(
                                """
                                BÁO CÁO
                                I. Kết quả
                                - Tổng số hồ sơ tiếp nhận trong kỳ (từ 15/12/2022 đến 14/6/2023): 320 hồ sơ.
                                + Hồ sơ nộp trực tuyến: 210 hồ sơ, trong đó toàn trình 150 hồ sơ, một phần 60 hồ sơ.
                                + Hồ sơ được số hóa: 300 hồ sơ.
                                + Hồ sơ thanh toán trực tuyến: 45 hồ sơ.
                                - Trong 6 tháng có 06 tin, bài trên Trang thông tin điện tử; tổ chức 04 buổi tuyên truyền.
                                - Đã họp 03 cuộc họp giao ban về CCHC.
                                """))
                .containsExactly(
                        "cuoc-hop 3",
                        "tuyen-truyen 4",
                        "tin-bai 6",
                        "ho-so-tiep-nhan 320",
                        "ho-so-truc-tuyen 210",
                        "ho-so-toan-trinh 150",
                        "ho-so-mot-phan 60",
                        "so-hoa 300",
                        "thanh-toan-truc-tuyen 45");
    }

    @Test
    void takesNothingWhereTwoFiguresContradictEachOther() {
        assertThat(
                        stated(
                                """
                                BÁO CÁO
                                I. Kết quả
                                UBND xã đăng 12 tin, bài về cải cách hành chính.
                                II. Tuyên truyền
                                Số lượng tin, bài đã đăng: 15 tin, bài.
                                """))
                .isEmpty();
    }

    @Test
    void prefersTheFigureThatStandsWithItsParts() {
        assertThat(
                        stated(
                                """
                                BÁO CÁO
                                I. Kết quả
                                Lĩnh vực tư pháp tiếp nhận 80 hồ sơ.
                                Tổng hợp chung: tiếp nhận 120 hồ sơ, trước hạn 118, quá hạn 02 hồ sơ.
                                Nguyên nhân là 05 hồ sơ tiếp nhận chậm.
                                """))
                .containsExactly("ho-so-tiep-nhan 120", "ho-so-truoc-han 118", "ho-so-qua-han 2");
    }

    @Test
    void takesTheTotalBeforeOneOfItsKinds() {
        assertThat(
                        stated(
                                """
                                BÁO CÁO
                                I. Kết quả
                                Lĩnh vực đất đai: tiếp nhận 40 hồ sơ.
                                Lĩnh vực tư pháp: tiếp nhận 80 hồ sơ.
                                Tổng cộng tiếp nhận: 120 hồ sơ.
                                """))
                .containsExactly("ho-so-tiep-nhan 120");
    }

    @Test
    void takesNoPlansAndNoFiguresOfOtherTimes() {
        assertThat(
                        stated(
                                """
                                BÁO CÁO
                                I. Kết quả
                                Tiếp nhận 90 hồ sơ, cùng kỳ năm trước tiếp nhận 75 hồ sơ.
                                Trang thông tin điện tử không đủ 12 tin, bài theo quy định.
                                II. Phương hướng, nhiệm vụ
                                1. Đối với tuyên truyền
                                Đăng 20 tin, bài, tổ chức 10 buổi tuyên truyền.
                                III. Kiến nghị
                                Cấp kinh phí cho 05 buổi tuyên truyền.
                                """))
                .containsExactly("ho-so-tiep-nhan 90");
    }

    @Test
    void countsOnlyWhatTheIndicatorCounts() {
        assertThat(
                        stated(
                                """
                                BÁO CÁO
                                I. Kết quả
                                Tiếp nhận 03 công chức mới. Tuyên truyền cho 500 lượt người. Bộ phận Một cửa tiếp nhận \
                                phản ánh của 02 người. Tỷ lệ hồ sơ trước hạn đạt 98%.
                                Cấp trên giao 11 nhiệm vụ, đã hoàn thành 09 nhiệm vụ.
                                """))
                .containsExactly("nhiem-vu-giao 11", "nhiem-vu-hoan-thanh 9");
    }

    @Test
    void pointsAtTheNumberItself() {
        List<Stated> stated =
                read("BÁO CÁO\nI. Kết quả\nTổng số TTHC thuộc thẩm quyền là 115 thủ tục.\n");
        assertThat(stated).hasSize(1);
        assertThat(stated.get(0).place().paragraph()).isEqualTo(3);
        assertThat(stated.get(0).place().quote())
                .isEqualTo("Tổng số TTHC thuộc thẩm quyền là 115 thủ tục.");
        assertThat(stated.get(0).place().from()).isEqualTo(33);
        assertThat(stated.get(0).place().to()).isEqualTo(36);
    }

    private static List<String> stated(String lines) {
        return read(lines).stream()
                .map(each -> each.indicator() + " " + each.number().toPlainString())
                .toList();
    }

    private static List<Stated> read(String lines) {
        Understood text =
                Reading.of(Page.of(lines), new UnitRegister(List.of()), DefaultGuide.GUIDE);
        return Figures.stated(text, DefaultGuide.GUIDE);
    }
}
