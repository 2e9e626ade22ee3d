package vn.parindex.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {
    private static AReport saying(String... lines) {
        return AReport.of("Báo cáo chỉ số cải cách hành chính năm 2023", String.join("\n", lines))
                .ofDistrict();
    }

    @Test
    void aUnitInTwoListsAndOneInNoneAreFound() {
        assertThat(
                        saying(
                                        "So với năm 2022, có 03 đơn vị tăng bậc (gồm: Phú Cường và Tân Lập tăng 2 bậc, Mỹ Lộc tăng 1 bậc), 02 đơn vị duy trì thứ hạng (gồm: Hà Long, Tân Lập), 03 đơn vị giảm bậc (gồm: Tân Tập, Đông Sơn giảm 2 bậc, thị trấn An Châu giảm 1 bậc).")
                                .found(new ListsCoverOnce()))
                .containsExactly(
                        "PARTITION-TWICE [Tân Lập]",
                        "PARTITION-MISSING [Phú Cường và Tân Lập tăng 2 bậc, Mỹ Lộc]");
    }

    @Test
    void listsInLinesOfTheirOwnAreTakenTogether() {
        assertThat(
                        saying(
                                        "- Tăng hạng: Phú Cường, Tân Lập, Mỹ Lộc;",
                                        "- Giữ nguyên: Vĩnh Hòa, Hà Long;",
                                        "- Giảm hạng: Tân Tập, Đông Sơn, Mỹ Lộc, An Châu.")
                                .found(new ListsCoverOnce()))
                .containsExactly("PARTITION-TWICE [Mỹ Lộc]");
    }

    @Test
    void moreThanSevenPlacesAmongEightUnitsAreFound() {
        assertThat(
                        saying(
                                        "- Tăng hạng: Phú Cường tăng 8 bậc, Tân Lập, Mỹ Lộc tăng 2 bậc;",
                                        "- Giữ nguyên: Vĩnh Hòa, Hà Long;",
                                        "- Giảm hạng: Tân Tập, Đông Sơn giảm 7 bậc, An Châu giảm 1 bậc.")
                                .found(new ListsCoverOnce()))
                .containsExactly("PARTITION-MOVE [8]");
    }

    @Test
    void withoutARegisterTheListsThemselvesTellWhoThereIs() {
        String whole =
                "tăng bậc (gồm: Bình An, Lâm Hà, Sơn Tây); duy trì (gồm: Cẩm Thủy); giảm bậc (gồm: Đức Hòa, Yên Lạc).";
        assertThat(
                        saying(
                                        "**1. Chỉ đạo, điều hành**",
                                        "Có 03 đơn vị " + whole,
                                        "**2. Thể chế**",
                                        "Có 03 đơn vị " + whole,
                                        "**3. Thủ tục hành chính**",
                                        "Có 02 đơn vị tăng bậc (gồm: Bình An, Lâm Hà); duy trì (gồm: Cẩm Thủy); giảm bậc (gồm: Đức Hòa, Yên Lạc).")
                                .found(new ListsCoverOnce()))
                .containsExactly("PARTITION-MISSING [Bình An, Lâm Hà]");
    }

    @Test
    void aUnitOfTwoClassesIsFound() {
        assertThat(
                        saying(
                                        "- Hoàn thành xuất sắc nhiệm vụ: Phú Cường, Tân Lập;",
                                        "- Hoàn thành tốt nhiệm vụ: Mỹ Lộc, Vĩnh Hòa, Hà Long, Tân Lập;",
                                        "- Hoàn thành nhiệm vụ: Tân Tập, Đông Sơn, An Châu.")
                                .found(new ListsCoverOnce()))
                .containsExactly("PARTITION-TWICE [Tân Lập]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Có 03 đơn vị tăng bậc (gồm: Phú Cường và Tân Lập tăng 2 bậc, Mỹ Lộc tăng 1 bậc), 02 đơn vị duy trì (gồm: Hà Long, Vĩnh Hòa), 03 đơn vị giảm bậc (gồm: Tân Tập, Đông Sơn giảm 2 bậc, An Châu giảm 1 bậc).",
                "Tăng bậc: Phú Cường, Tân Lập, Mỹ Lộc, Hà Long; giảm bậc: Tân Tập, Đông Sơn, An Châu.",
                "Tăng bậc: Phú Cường, Tân Lập; giảm bậc: Tân Tập, Đông Sơn; các xã còn lại giữ nguyên.",
                "Hoàn thành xuất sắc nhiệm vụ: Phú Cường, Tân Lập; hoàn thành tốt nhiệm vụ: Mỹ Lộc, Hà Long.",
                "Xã Tân Lập tăng cường kiểm tra, xã Tân Lập giảm 2 thủ tục.",
                "Số hồ sơ của các xã Tân Lập, Mỹ Lộc tăng; số hồ sơ của các xã Tân Lập, Hà Long giảm."
            })
    void wholeOrOpenListsAreLeftAlone(String sentence) {
        assertThat(saying(sentence).found(new ListsCoverOnce())).isEmpty();
        assertThat(saying(sentence).found(new UnitsListedOnce())).isEmpty();
    }

    @Test
    void theClassesOfTheirHeadsAreListsOfTheirOwn() {
        assertThat(
                        saying(
                                        "- Hoàn thành tốt nhiệm vụ: Phú Cường, Tân Lập, Mỹ Lộc, Vĩnh Hòa;",
                                        "- Hoàn thành nhiệm vụ: Hà Long, Tân Tập, Đông Sơn, An Châu.",
                                        "- Hoàn thành tốt nhiệm vụ: Phú Cường, Tân Lập, Mỹ Lộc, Vĩnh Hòa;",
                                        "- Hoàn thành nhiệm vụ: Hà Long, Tân Tập, Đông Sơn, An Châu.")
                                .found(new ListsCoverOnce()))
                .isEmpty();
    }
}
