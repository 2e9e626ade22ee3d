package vn.parindex.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.model.Excerpt.Topic.CAUSES;
import static vn.parindex.model.Excerpt.Topic.DIRECTIONS;
import static vn.parindex.model.Excerpt.Topic.LIMITS;
import static vn.parindex.model.Excerpt.Topic.PROPOSALS;
import static vn.parindex.model.Excerpt.Topic.STRENGTHS;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.model.Excerpt;
import vn.parindex.model.Excerpt.Topic;
import vn.parindex.model.prose.Block;
import vn.parindex.model.prose.Grid;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.rulebook.DefaultGuide;
import vn.parindex.testing.Page;

class ExcerptsTest {

    @Test
    void takesEverySectionWithATopicAndNoOther() {
        assertThat(
                        excerpts(
                                """
                                BÁO CÁO
                                Công tác cải cách hành chính quý I năm 2023
                                I. CHỈ ĐẠO, ĐIỀU HÀNH
                                Đã họp 02 cuộc.
                                II. ĐÁNH GIÁ CHUNG
                                1. Ưu điểm
                                - Nhân dân đồng tình.
                                2. Tồn tại, hạn chế, nguyên nhân
                                - Thiếu máy quét.
                                Nguyên nhân: Kinh phí hạn hẹp.
                                - Trang bị đã cũ.
                                III. PHƯƠNG HƯỚNG
                                1. Tiếp tục số hóa hồ sơ.
                                | STT | Việc |
                                | 1 | Tập huấn |
                                IV. KIẾN NGHỊ
                                Đề nghị cấp máy.
                                Trên đây là báo cáo quý I của UBND xã./.
                                Nơi nhận:
                                - UBND huyện.
                                """))
                .containsExactly(
                        Map.entry(STRENGTHS, List.of("- Nhân dân đồng tình.")),
                        Map.entry(LIMITS, List.of("- Thiếu máy quét.")),
                        Map.entry(CAUSES, List.of("Kinh phí hạn hẹp.", "- Trang bị đã cũ.")),
                        Map.entry(DIRECTIONS, List.of("1. Tiếp tục số hóa hồ sơ.", "table 2")),
                        Map.entry(PROPOSALS, List.of("Đề nghị cấp máy.")));
    }

    @Test
    void keepsSubsectionsWithoutTheirNumbers() {
        assertThat(
                        excerpts(
                                """
                                BÁO CÁO
                                I. Những khó khăn, vướng mắc và nguyên nhân
                                1. Về công tác tuyên truyền, phổ biến các quy định mới đến nhân dân
                                Hình thức chưa đa dạng.
                                2. Nguyên nhân
                                a) Nguyên nhân khách quan
                                Địa bàn rộng.
                                b) Nguyên nhân chủ quan
                                Cán bộ còn kiêm nhiệm.
                                II. Đề xuất, kiến nghị
                                1. Đối với UBND huyện
                                - Cấp kinh phí.
                                2. Đối với Phòng Nội vụ
                                - Mở lớp tập huấn.
                                """))
                .containsExactly(
                        Map.entry(
                                LIMITS,
                                List.of(
                                        "Về công tác tuyên truyền, phổ biến các quy định mới đến nhân dân",
                                        "Hình thức chưa đa dạng.")),
                        Map.entry(CAUSES, List.of("Địa bàn rộng.", "Cán bộ còn kiêm nhiệm.")),
                        Map.entry(
                                PROPOSALS,
                                List.of(
                                        "Đối với UBND huyện",
                                        "- Cấp kinh phí.",
                                        "Đối với Phòng Nội vụ",
                                        "- Mở lớp tập huấn.")));
    }

    @Test
    void readsLabelsUnderTheGeneralJudgement() {
        assertThat(
                        excerpts(
                                """
                                BÁO CÁO
                                III. ĐÁNH GIÁ CHUNG
                                Nhìn chung công tác cải cách hành chính được quan tâm.
                                * Ưu điểm: Hồ sơ được giải quyết sớm.
                                - Bộ phận Một cửa khang trang.
                                * Hạn chế:
                                - Bên cạnh những ưu điểm, hồ sơ trực tuyến còn ít.
                                - Tin, bài còn ít. Nguyên nhân: chưa có cán bộ chuyên trách.
                                - Máy tính đã cũ.
                                Nguyên nhân chủ quan: chưa chủ động.
                                IV. NHIỆM VỤ TRỌNG TÂM VÀ KIẾN NGHỊ
                                - Số hóa hồ sơ.
                                Kiến nghị:
                                - Đề nghị cấp máy.
                                """))
                .containsExactly(
                        Map.entry(
                                STRENGTHS,
                                List.of(
                                        "Hồ sơ được giải quyết sớm.",
                                        "- Bộ phận Một cửa khang trang.")),
                        Map.entry(
                                LIMITS,
                                List.of(
                                        "- Bên cạnh những ưu điểm, hồ sơ trực tuyến còn ít.",
                                        "- Tin, bài còn ít.",
                                        "- Máy tính đã cũ.")),
                        Map.entry(
                                CAUSES,
                                List.of(
                                        "chưa có cán bộ chuyên trách.",
                                        "Nguyên nhân chủ quan: chưa chủ động.")),
                        Map.entry(DIRECTIONS, List.of("- Số hóa hồ sơ.")),
                        Map.entry(PROPOSALS, List.of("- Đề nghị cấp máy.")));
    }

    @Test
    void doesNotTakeTheWordNoneForAProposal() {
        assertThat(
                        excerpts(
                                """
                                BÁO CÁO
                                I. Kiến nghị, đề xuất
                                Không có.
                                II. Hạn chế: Không.
                                III. Phương hướng
                                Làm tốt hơn.
                                """))
                .containsExactly(Map.entry(DIRECTIONS, List.of("Làm tốt hơn.")));
    }

    @Test
    void leavesAnnexesOut() {
        assertThat(
                        excerpts(
                                """
                                BÁO CÁO
                                I. Kiến nghị
                                Cấp máy.
                                Nơi nhận:
                                - UBND huyện.
                                TM. ỦY BAN NHÂN DÂN
                                PHỤ LỤC
                                Bảng số liệu
                                """))
                .containsExactly(Map.entry(PROPOSALS, List.of("Cấp máy.")));
    }

    private static Map<Topic, List<String>> excerpts(String lines) {
        Manuscript page = Page.of(lines);
        Understood text =
                new Understood(page, List.of(), Outline.headings(page, DefaultGuide.GUIDE));
        Map<Topic, List<String>> told = new EnumMap<>(Topic.class);
        for (Excerpt excerpt : Excerpts.of(text, DefaultGuide.GUIDE)) {
            told.put(excerpt.topic(), excerpt.blocks().stream().map(ExcerptsTest::told).toList());
        }
        return told;
    }

    private static String told(Block block) {
        return block instanceof Paragraph line
                ? line.text()
                : "table " + ((Grid) block).rows().size();
    }
}
