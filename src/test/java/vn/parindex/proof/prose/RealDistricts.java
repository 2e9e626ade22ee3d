package vn.parindex.proof.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.model.AggregatingUnit;
import vn.parindex.model.Round;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;
import vn.parindex.rulebook.UnitRegister;
import vn.parindex.testing.Units;
import vn.parindex.testing.prose.Examination;

/** The communes of three districts as they were. */
final class RealDistricts {
    private static final String CHO_DON =
            "Bằng Lũng, Bằng Lãng, Bằng Phúc, Bản Thi, Bình Trung, Đại Sảo, Đồng Lạc, Đồng Thắng,"
                    + " Lương Bằng, Nam Cường, Nghĩa Tá, Ngọc Phái, Phương Viên, Quảng Bạch, Tân Lập,"
                    + " Xuân Lạc, Yên Mỹ, Yên Phong, Yên Thịnh, Yên Thượng";
    private static final String THANH_TRI =
            "Phú Lộc, Hưng Lợi, Châu Hưng, Lâm Kiệt, Lâm Tân, Thạnh Tân, Thạnh Trị, Tuân Tức,"
                    + " Vĩnh Lợi, Vĩnh Thành";
    private static final String BA_TO =
            "Ba Tơ, Ba Bích, Ba Cung, Ba Dinh, Ba Điền, Ba Động, Ba Giang, Ba Khâm, Ba Lế, Ba Liên,"
                    + " Ba Nam, Ba Ngạc, Ba Thành, Ba Tiêu, Ba Tô, Ba Trang, Ba Vì, Ba Vinh, Ba Xa";

    private RealDistricts() {}

    static Examination examination(String report) {
        return switch (report) {
            case "Cho-Don" -> of("Chợ Đồn", 2023, CHO_DON, 1);
            case "Thanh-Tri" -> of("Thạnh Trị", 2018, THANH_TRI, 2);
            default -> of("Ba Tơ", 2023, BA_TO, 1);
        };
    }

    private static Examination of(String district, int year, String names, int towns) {
        List<Unit> units = new ArrayList<>();
        for (String name : names.split(", ", -1)) {
            UnitKind kind = units.size() < towns ? UnitKind.THI_TRAN : UnitKind.XA;
            units.add(Units.of("U%02d".formatted(units.size() + 1), name, kind, ""));
        }
        return new Examination(new UnitRegister(units), round(district, year));
    }

    private static Round round(String district, int year) {
        return new Round(
                "vong-" + year,
                "Chỉ số cải cách hành chính năm " + year,
                year,
                new AggregatingUnit(
                        "huyện",
                        district,
                        "UBND HUYỆN " + district.toUpperCase(Locale.ROOT),
                        "PHÒNG NỘI VỤ",
                        "BC-PNV",
                        district,
                        List.of("Lưu: VT"),
                        "",
                        "TRƯỞNG PHÒNG",
                        ""),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }
}
