package vn.parindex.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyTextTest {
    private static final List<String> UNICODE =
            List.of(
                    "Cộng hòa xã hội chủ nghĩa Việt Nam",
                    "Thời điểm ban hành kế hoạch",
                    "Xã Bằng Lãng",
                    "có",
                    "CÓ",
                    "không",
                    "là",
                    "thí điểm",
                    "Tà Năng",
                    "Quý I",
                    "hoà thuận",
                    "số 12/KH-UBND ngày 05/01/2023",
                    "25 µm",
                    "5 m²",
                    "§ 12",
                    "±0,5",
                    "«Tin»",
                    "Microsoft® Excel",
                    "café",
                    "Sài Gòn",
                    "Lý do: có",
                    "xã, thí sinh, tài chính, công, ưu tiên, giữ gìn, khuỷu tay, ngoằn ngoèo",
                    "Kỳ Sơn, Đắk Lắk, Krông Pắc, Ea H'leo");

    @ParameterizedTest
    @CsvSource({
        "Céng hßa x· héi chñ nghÜa ViÖt Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
        "§éc lËp - Tù do - H¹nh phóc, Độc lập - Tự do - Hạnh phúc",
        "c¶i c¸ch hµnh chÝnh, cải cách hành chính",
        "X· B»ng L·ng, Xã Bằng Lãng",
        "Ngaøy nhaän baøi, Ngày nhận bài",
        "Ngaøy bieân taäp, Ngày biên tập",
        "Ngaøy duyeät ñaêng, Ngày duyệt đăng",
        "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
        "UÛY BAN NHAÂN DAÂN, ỦY BAN NHÂN DÂN"
    })
    void readsOldTextByItsLetters(String old, String unicode) {
        assertThat(LegacyText.repaired(old)).isEqualTo(unicode);
        assertThat(LegacyText.repaired(old, "Times New Roman")).isEqualTo(unicode);
    }

    @Test
    void believesTheFont() {
        assertThat(LegacyText.repaired("Cã", ".VnTime")).isEqualTo("Có");
        assertThat(LegacyText.repaired("Céng hßa", ".VnTimeH")).isEqualTo("CỘNG HÒA");
        assertThat(LegacyText.repaired("nghóa", "VNI-Times")).isEqualTo("nghĩa");
    }

    @Test
    void leavesUnicodeTypedUnderAnOldFont() {
        assertThat(LegacyText.repaired("Kế hoạch", ".VnTime")).isEqualTo("Kế hoạch");
        assertThat(LegacyText.repaired("Thành công", "VNI-Times")).isEqualTo("Thành công");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12,5", "UBND", "Bang Lang"})
    void leavesPlainText(String plain) {
        assertThat(LegacyText.repaired(plain)).isEqualTo(plain);
    }

    @Test
    void neverChangesCorrectText() {
        assertThat(UNICODE.stream().map(LegacyText::repaired).toList()).isEqualTo(UNICODE);
    }

    @Test
    void neverChangesASyllable() {
        List<String> syllables = Syllables.all();
        assertThat(syllables).hasSizeGreaterThan(10_000);
        assertThat(syllables.stream().map(LegacyText::repaired).toList()).isEqualTo(syllables);
    }
}
