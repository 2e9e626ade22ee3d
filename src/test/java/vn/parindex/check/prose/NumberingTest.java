package vn.parindex.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {
    private static AReport headed(String... numbers) {
        StringBuilder lines = new StringBuilder("Báo cáo năm 2023\n");
        for (String number : numbers) {
            lines.append("**").append(number).append(" Nội dung công tác**\n");
            lines.append("Xã đã thực hiện đầy đủ các nội dung theo quy định của cấp trên.\n");
        }
        return AReport.of(lines.toString());
    }

    @Test
    void aNumberUsedTwiceIsFoundAtItsSecondPlace() {
        assertThat(headed("I.", "1.", "2.", "2.", "3.").found(new HeadingsNumbered()))
                .containsExactly("NUMBERING-TWICE [2]");
        assertThat(headed("I.", "II.", "II.", "III.").found(new HeadingsNumbered()))
                .containsExactly("NUMBERING-TWICE [II]");
        assertThat(headed("1.", "1.1.", "1.2.", "1.2.", "2.").found(new HeadingsNumbered()))
                .containsExactly("NUMBERING-TWICE [1.2]");
    }

    @Test
    void aNumberThatIsLeftOutIsFoundBehindTheGap() {
        assertThat(headed("I.", "II.", "IV.").found(new HeadingsNumbered()))
                .containsExactly("NUMBERING-SKIPPED [IV]");
        assertThat(headed("I.", "1.", "2.", "4.", "5.").found(new HeadingsNumbered()))
                .containsExactly("NUMBERING-SKIPPED [4]");
        assertThat(headed("I.", "a)", "b)", "d)").found(new HeadingsNumbered()))
                .containsExactly("NUMBERING-SKIPPED [d]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I.,1.,2.,II.,1.,2.,3.,III.",
                "I.,a),b),c),d),đ),e),g),h)",
                "I.,a),b),c),d),e),f),g)",
                "1.,1.1.,1.2.,2.,2.1.,2.2.,3.",
                "I.,1.,a),b),2.,a),b),II.",
                "I.,II.,III.,IV.,V.,VI.,VII.,VIII.,IX.,X."
            })
    void everyRightWayOfCountingIsLeftAlone(String numbers) {
        assertThat(headed(numbers.split(",")).found(new HeadingsNumbered())).isEmpty();
    }

    @Test
    void aNumberedParagraphOfTextIsNoGap() {
        assertThat(
                        AReport.of(
                                        "Báo cáo năm 2023",
                                        "**I. KẾT QUẢ**",
                                        "**1. Thể chế**",
                                        "Xã đã thực hiện đầy đủ các nội dung theo quy định.",
                                        "2. Về thủ tục hành chính, xã đã tiếp nhận và giải quyết đầy đủ các hồ sơ của tổ chức, cá nhân, không để quá hạn, thực hiện nghiêm việc xin lỗi; đồng thời niêm yết công khai toàn bộ thủ tục tại Bộ phận Một cửa theo quy định.",
                                        "**3. Bộ máy**",
                                        "Xã đã sắp xếp bộ máy theo quy định.")
                                .found(new HeadingsNumbered()))
                .isEmpty();
    }
}
