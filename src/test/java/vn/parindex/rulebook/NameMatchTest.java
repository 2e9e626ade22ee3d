package vn.parindex.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;

class NameMatchTest {
    private static final Unit BANG_LUNG = unit("Bằng Lũng", UnitKind.THI_TRAN);
    private static final Unit BANG_LANG = unit("Bằng Lãng", UnitKind.XA);
    private static final Unit THANH_TRI = unit("Thạnh Trị", UnitKind.XA);
    private static final Unit NGUYEN_GIAP = unit("Nguyên Giáp", UnitKind.XA);
    private static final Unit BINH_LANG = unit("Bình Lãng", UnitKind.XA);
    private static final Unit HOA_BINH = unit("Hòa Bình", UnitKind.XA);
    private static final Unit THUY_AN = unit("Thúy An", UnitKind.PHUONG);
    private static final Unit DAC_SO = unit("Đắc Sở", UnitKind.XA);
    private static final Unit TU_KY_XA = unit("Tứ Kỳ", UnitKind.XA);
    private static final Unit TU_KY_TOWN = unit("Tứ Kỳ", UnitKind.THI_TRAN);
    private static final Unit WARD_1 = unit("1", UnitKind.PHUONG);
    private static final Unit WARD_10 = unit("10", UnitKind.PHUONG);
    private static final Unit XA_DUNG = unit("Xa Dung", UnitKind.XA);
    private static final Unit CAT_HAI = unit("Cát Hải", UnitKind.DAC_KHU);
    private static final Unit PHU_LOC =
            new Unit(
                    "PL",
                    "Phú Lộc",
                    UnitKind.XA,
                    "",
                    List.of("TT Phú Lộc", "Phú Lộc mới"),
                    List.of(),
                    List.of());

    private final UnitRegister register =
            new UnitRegister(
                    List.of(
                            BANG_LUNG,
                            BANG_LANG,
                            THANH_TRI,
                            NGUYEN_GIAP,
                            BINH_LANG,
                            HOA_BINH,
                            THUY_AN,
                            DAC_SO,
                            TU_KY_XA,
                            TU_KY_TOWN,
                            WARD_1,
                            WARD_10,
                            XA_DUNG,
                            CAT_HAI,
                            PHU_LOC));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bằng Lũng",
                "  BẰNG   LŨNG ",
                "Thị trấn Bằng Lũng",
                "TT Bằng Lũng",
                "TT. Bằng Lũng",
                "TT.Bằng Lũng",
                "tt bằng lũng",
                "UBND thị trấn Bằng Lũng",
                "Ủy ban nhân dân thị trấn Bằng Lũng",
                "Uỷ ban nhân dân TT Bằng Lũng",
                "ỦY BAN NHÂN DÂN THỊ TRẤN BẰNG LŨNG",
                "Thị trấn Bằng Lũng, huyện Chợ Đồn",
                "Thị trấn Bằng Lũng (huyện Chợ Đồn, tỉnh Bắc Kạn)",
                "thị_trấn_Bằng_Lũng",
                "Bằng\u00A0Lũng."
            })
    void readsEveryWayOfWritingTheOfficialName(String printed) {
        assertThat(register.match(printed)).isEqualTo(new NameMatch.Exact(BANG_LUNG));
        String decomposed = Normalizer.normalize(printed, Normalizer.Form.NFD);
        assertThat(register.match(decomposed)).isEqualTo(new NameMatch.Exact(BANG_LUNG));
    }

    @Test
    void tellsTonePlacementAndLookAlikeLettersAreTheSame() {
        assertExact("Xã Hoà Bình", HOA_BINH);
        assertExact("Xã Hòa Bình", HOA_BINH);
        assertExact("P. Thuý An", THUY_AN);
        assertExact("P.Thúy An", THUY_AN);
        assertExact("\u00D0ắc Sở", DAC_SO);
        assertExact("XÃ ĐẮC SỞ", DAC_SO);
        assertExact("đặc khu Cát Hải", CAT_HAI);
    }

    @Test
    void keepsBangLungAndBangLangApart() {
        assertExact("Bằng Lũng", BANG_LUNG);
        assertExact("Bằng Lãng", BANG_LANG);
        assertThat(register.match("Bang Lung"))
                .isEqualTo(new NameMatch.Folded(BANG_LUNG, "Bang Lung", "Bằng Lũng"));
        assertThat(register.match("Bang Lang"))
                .isEqualTo(new NameMatch.Folded(BANG_LANG, "Bang Lang", "Bằng Lãng"));
        assertThat(register.match("Bằng Lõng")).isEqualTo(ambiguous(BANG_LUNG, BANG_LANG));
        assertThat(register.match("xã Bằng Lũng")).isEqualTo(ambiguous(BANG_LUNG, BANG_LANG));
        assertThat(register.match("thị trấn Bằng Lãng"))
                .isEqualTo(ambiguous(BANG_LUNG, BANG_LANG, BINH_LANG));
    }

    @ParameterizedTest
    @CsvSource({
        "Xã Thanh Trị, Thạnh Trị",
        "Nguyễn Giáp, Nguyên Giáp",
        "xã Bình Lăng, Bình Lãng",
        "xa Hoa Binh, Hòa Bình",
        "UBND xa Dac So, Đắc Sở"
    })
    void acceptsOtherDiacriticsWithANotice(String printed, String official) {
        Unit unit = find(official);
        assertThat(register.match(printed))
                .isEqualTo(new NameMatch.Folded(unit, printed, official));
        assertThat(register.match(printed).accepted()).contains(unit);
    }

    @Test
    void knowsUnitsByTheOtherNamesOfTheRegister() {
        assertThat(register.match("TT. Phú Lộc")).isEqualTo(new NameMatch.Alias(PHU_LOC));
        assertThat(register.match("thị trấn Phú Lộc")).isEqualTo(new NameMatch.Alias(PHU_LOC));
        assertThat(register.match("xã Phú Lộc mới")).isEqualTo(new NameMatch.Alias(PHU_LOC));
        assertThat(register.match("phường Phú Lộc mới").accepted()).isEmpty();
        assertExact("Xã Phú Lộc", PHU_LOC);
    }

    @Test
    void suggestsAOneLetterSlipButNeverAcceptsIt() {
        NameMatch slip = register.match("Nguyên Giá");
        assertThat(slip).isEqualTo(new NameMatch.Suggested(NGUYEN_GIAP));
        assertThat(slip.accepted()).isEmpty();
        assertThat(register.match("phường Hòa Bình")).isEqualTo(new NameMatch.Suggested(HOA_BINH));
    }

    @Test
    void tellsTownAndCommuneOfOneNameApartByTheirKind() {
        assertExact("xã Tứ Kỳ", TU_KY_XA);
        assertExact("TT Tứ Kỳ", TU_KY_TOWN);
        assertThat(register.match("Tứ Kỳ")).isEqualTo(ambiguous(TU_KY_XA, TU_KY_TOWN));
        assertThat(register.match("phường Tứ Kỳ").accepted()).isEmpty();
    }

    @Test
    void readsNumberedWardsAndNeverGuessesANumber() {
        assertExact("Phường 1", WARD_1);
        assertExact("P.1", WARD_1);
        assertExact("P1", WARD_1);
        assertExact("phường 01", WARD_1);
        assertExact("Phường 10", WARD_10);
        assertThat(register.match("Phường 11")).isEqualTo(new NameMatch.Unknown());
    }

    @Test
    void takesNoPartOfANameForAKind() {
        assertExact("Xa Dung", XA_DUNG);
        assertExact("xã Xa Dung", XA_DUNG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "xã", "UBND", "Đảng ủy", "Ba Trang", "Thanh"})
    void saysWhenItKnowsNoSuchUnit(String printed) {
        assertThat(register.match(printed)).isEqualTo(new NameMatch.Unknown());
    }

    @Test
    void keepsTheManyLikeNamesOfOneDistrictApart() {
        List<String> names =
                List.of(
                        "Yên Mỹ",
                        "Yên Phong",
                        "Yên Thịnh",
                        "Yên Thượng",
                        "Hà Thanh",
                        "Hà Kỳ",
                        "Quang Phục",
                        "Quang Trung",
                        "Quang Khải",
                        "Tân Kỳ",
                        "Ngọc Kỳ",
                        "Phượng Kỳ",
                        "Thạnh Trị",
                        "Thạnh Tân");
        UnitRegister district =
                new UnitRegister(names.stream().map(name -> unit(name, UnitKind.XA)).toList());
        for (String name : names) {
            for (String printed : List.of(name, "Xã " + name, "UBND xã " + name)) {
                assertThat(district.match(printed))
                        .isEqualTo(new NameMatch.Exact(unit(name, UnitKind.XA)));
            }
        }
        assertThat(district.match("Phuong Ky"))
                .isEqualTo(
                        new NameMatch.Folded(
                                unit("Phượng Kỳ", UnitKind.XA), "Phuong Ky", "Phượng Kỳ"));
    }

    private Unit find(String name) {
        return register.units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void assertExact(String printed, Unit unit) {
        assertThat(register.match(printed)).as(printed).isEqualTo(new NameMatch.Exact(unit));
        assertThat(register.match(printed).accepted()).contains(unit);
    }

    private static NameMatch ambiguous(Unit... units) {
        return new NameMatch.Ambiguous(List.of(units));
    }

    private static Unit unit(String name, UnitKind kind) {
        return new Unit(kind + name, name, kind, "", List.of(), List.of(), List.of());
    }
}
