package vn.parindex.testing.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import vn.parindex.model.AggregatingUnit;
import vn.parindex.model.Round;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;
import vn.parindex.rulebook.UnitRegister;
import vn.parindex.testing.Units;

/** An invented district whose communes have names that are easily taken for one another. */
public record District(String name, String province, List<Unit> units, int year) {
    private static final List<String> DISTRICTS =
            List.of("Kim Thạch", "Phước Lâm", "Sơn Hạ", "Yên Lãng", "Đại Khê", "Trường Giang");
    private static final List<String> PROVINCES = List.of("Hải Ninh", "Long Sơn", "Trà Bình");
    private static final List<String> FIRST =
            List.of("Bình", "Tân", "Phú", "Vĩnh", "Đông", "Thanh", "Hưng", "Quảng", "Ngọc", "Yên");
    private static final List<String> SECOND =
            List.of(
                    "Lãng", "Lũng", "Lạc", "Lộc", "Lập", "Phong", "Trung", "Thành", "Thịnh", "Hải",
                    "Hà", "Minh", "Mỹ", "Khê", "Kỳ", "Đức", "Định", "Thạch");

    static District of(Random random) {
        String name = DISTRICTS.get(random.nextInt(DISTRICTS.size()));
        List<String> first = new ArrayList<>(FIRST);
        Collections.shuffle(first, random);
        int families = 2 + random.nextInt(3);
        List<String> names = new ArrayList<>();
        for (String family : first.subList(0, families)) {
            SECOND.forEach(second -> names.add(family + " " + second));
        }
        names.remove(name);
        Collections.shuffle(names, random);
        int count = 12 + random.nextInt(19);
        List<Unit> units = new ArrayList<>();
        // the town often has the district's name
        String town = random.nextBoolean() ? name : names.remove(0);
        units.add(Units.of("TT01", town, UnitKind.THI_TRAN, ""));
        for (int i = 1; i < count; i++) {
            units.add(Units.commune(String.format("X%02d", i), names.get(i)));
        }
        String province = PROVINCES.get(random.nextInt(PROVINCES.size()));
        return new District(name, province, units, 2022 + random.nextInt(4));
    }

    /** Its communes as the office keeps them. */
    public UnitRegister register() {
        return new UnitRegister(units);
    }

    /** The year's assessment. */
    public Round round() {
        return new Round(
                "vong-" + year,
                "Chỉ số cải cách hành chính năm " + year,
                year,
                new AggregatingUnit(
                        "huyện",
                        name,
                        "UBND HUYỆN " + name.toUpperCase(Locale.ROOT),
                        "PHÒNG NỘI VỤ",
                        "BC-PNV",
                        name,
                        List.of("Lưu: VT"),
                        "",
                        "TRƯỞNG PHÒNG",
                        ""),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }

    List<Unit> communes() {
        return units.stream().filter(unit -> unit.kind() == UnitKind.XA).toList();
    }
}
