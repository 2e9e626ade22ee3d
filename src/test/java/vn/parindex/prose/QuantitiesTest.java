package vn.parindex.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.rulebook.UnitRegister;

class QuantitiesTest {
    private static final UnitRegister UNITS = Told.register("An Lạc, Bình An", "Yên Sơn");

    @Test
    void everyNumberHasItsWordsAndItsShare() {
        assertThat(
                        told(
                                "Đã nhận 253 hồ sơ, trả trước hạn 245 (tỷ lệ 96,83%), quá hạn 07 (tỷ"
                                        + " lệ 2,77%), đang giải quyết 01 hồ sơ (0,4%)."))
                .containsExactly(
                        "da nhan: 253 ho so [ho so]",
                        "tra truoc han: 245 = 96.83 % []",
                        "qua han: 7 = 2.77 % []",
                        "dang giai quyet: 1 ho so = 0.4 % [ho so]");
    }

    @Test
    void aShareMayStandBehindACommaOrAVerb() {
        assertThat(told("Phòng Tư pháp giải quyết 5.036/6.468 hồ sơ, đạt 77,86%."))
                .containsExactly("phong tu phap giai quyet: 5036/6468 ho so = 77.86 % [ho so]");
        assertThat(
                        told(
                                "- Hài lòng: 25 phiếu, chiếm 62,5 %; không hài lòng: 15 phiếu chiếm tỷ lệ 37,5%"))
                .containsExactly(
                        "hai long: 25 phieu = 62.5 % [phieu]",
                        "khong hai long: 15 phieu = 37.5 % [phieu chiem ty le]");
        assertThat(told("Kết quả có 88/89 đơn vị, đạt tỉ lệ 98% tương đương mức 5."))
                .containsExactly("ket qua co: 88/89 don vi = 98 % [don vi]");
        assertThat(told("Giải ngân 3,2 tỷ đồng, bằng 64% kế hoạch."))
                .containsExactly("giai ngan: 3.2 ty dong = 64 % [ty dong]");
    }

    @Test
    void aShareInFrontHasItsNumberInBrackets() {
        assertThat(told("Tỷ lệ trả đúng hạn đạt 96,84% (245/253 hồ sơ)."))
                .containsExactly(": 245/253 ho so = 96.84 % [ho so]");
    }

    @Test
    void aPercentageOfSomethingElseIsNoShare() {
        assertThat(told("Đã nhận 253 hồ sơ, tỷ lệ trả đúng hạn đạt 96%."))
                .containsExactly("da nhan: 253 ho so [ho so]");
        assertThat(told("Đã nhận 253 hồ sơ, tăng 12% so với cùng kỳ."))
                .containsExactly("da nhan: 253 ho so [ho so]");
        assertThat(told("Đã nhận 253 hồ sơ, trong đó 96% đúng hạn."))
                .containsExactly("da nhan: 253 ho so [ho so]");
        assertThat(told("Có 04 cuộc họp; hoàn thành 100% kế hoạch."))
                .containsExactly("co: 4 cuoc [cuoc hop]");
    }

    @Test
    void aLabelBeginsBehindTheLastNumberBracketOrComma() {
        assertThat(told("Tổng số 89 đơn vị (gồm cấp huyện 17 cấp xã 20, sự nghiệp 52)."))
                .containsExactly(
                        "tong so: 89 don vi [don vi]",
                        "gom cap huyen: 17 [cap xa]",
                        "cap xa: 20 []",
                        "su nghiep: 52 []");
        assertThat(told("Tổng số văn bản phải rà soát trong năm 2023 là: 03 văn bản"))
                .containsExactly(
                        "tong so van ban phai ra soat trong nam 2023 la: 3 van ban [van ban]");
    }

    @Test
    void daysDocumentsAndPercentagesAreNoQuantities() {
        assertThat(told("Ngày 05/6/2023 ban hành 12/KH-UBND, đạt 100%.")).isEmpty();
    }

    @Test
    void thePartOfAProportionIsWhatCounts() {
        Sentence sentence = Told.sentences(UNITS, "Đạt 13,940/14 điểm.").get(0);

        Quantity quantity = Quantities.of(sentence).get(0);

        assertThat(quantity.figure().value()).isEqualByComparingTo("13.940");
        assertThat(quantity.figure().decimals()).isEqualTo(3);
        assertThat(quantity.sentence()).isSameAs(sentence);
    }

    private static List<String> told(String text) {
        return Told.sentences(UNITS, text).stream().flatMap(QuantitiesTest::told).toList();
    }

    private static Stream<String> told(Sentence sentence) {
        return Quantities.of(sentence).stream()
                .map(
                        each ->
                                each.label()
                                        + ": "
                                        + Told.of(each.number())
                                        + each.share()
                                                .map(share -> " = " + Told.of(share))
                                                .orElse("")
                                        + " ["
                                        + each.after()
                                        + "]");
    }
}
