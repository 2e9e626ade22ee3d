package vn.parindex.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private static AReport saying(String... lines) {
        return AReport.of("Báo cáo năm 2023", String.join("\n", lines)).ofDistrict();
    }

    @Test
    void aNameWithOtherMarksIsToldOnceForAllItsPlaces() {
        AReport report =
                saying(
                        "Xã Vĩnh Hoá đạt 90 điểm.",
                        "UBND xã Vĩnh Hoá đã nộp báo cáo.",
                        "Xã Vĩnh Hòa được nêu một lần.");
        assertThat(report.found(new NamesKnown())).containsExactly("NAME-SPELLING [Vĩnh Hoá]");
        assertThat(new NamesKnown().find(report.examined()).get(0).places()).hasSize(2);
    }

    @Test
    void aNameOffByOneLetterIsAskedAbout() {
        assertThat(saying("Xã Đông Sơm đạt 90 điểm.").found(new NamesKnown()))
                .containsExactly("NAME-SUGGESTED [Đông Sơm]");
    }

    @Test
    void aDistrictSpelledInTwoWaysIsFound() {
        assertThat(
                        saying(
                                        "UBND huyện Thanh Vân ban hành kế hoạch.",
                                        "Phòng Nội vụ huyện Thạnh Vân tham mưu.")
                                .found(new PlacesSpelledOneWay()))
                .containsExactly("NAME-TWO-WAYS [Thạnh Vân]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các xã Tân Lập, Tân Tập và thị trấn An Châu đạt 90 điểm.",
                "XÃ VĨNH HÒA đạt 90 điểm; xã Vĩnh Hoà đã nộp báo cáo.",
                "Đoàn công tác của xã Đông Sơm, huyện Hòa Bình đến trao đổi kinh nghiệm.",
                "Huyện Thanh Vân và huyện Thanh Lâm cùng tổ chức; UBND HUYỆN THANH VÂN chủ trì.",
                "TT Đảng ủy xã chỉ đạo công tác tuyên truyền.",
                "Xã Lạc Thủy ở ngoài danh mục."
            })
    void rightNamesAreLeftAlone(String sentence) {
        assertThat(saying(sentence).found(new NamesKnown())).isEmpty();
        assertThat(saying(sentence).found(new PlacesSpelledOneWay())).isEmpty();
    }
}
