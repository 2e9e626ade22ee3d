package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.parindex.model.Severity;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.Source;
import vn.parindex.testing.ALeaf;
import vn.parindex.testing.ASet;

/** Rounds that the tests of the reports share. */
final class Rounds {
    private static final String[] AREAS = {
        "Công tác chỉ đạo điều hành cải cách hành chính",
        "Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật",
        "Cải cách thủ tục hành chính",
        "Cải cách tổ chức bộ máy hành chính",
        "Cải cách chế độ công vụ",
        "Cải cách tài chính công",
        "Xây dựng và phát triển chính quyền điện tử, chính quyền số"
    };

    private Rounds() {}

    static Unit unit(UnitKind kind, String code, String name) {
        return new Unit(code, name, kind, "", List.of(), List.of(), List.of());
    }

    static Unit xa(String code, String name) {
        return unit(UnitKind.XA, code, name);
    }

    static Unit town(String code, String name) {
        return unit(UnitKind.THI_TRAN, code, name);
    }

    /** The printed table of huyện Thạnh Trị, 2018: ten units, eight areas, whole points. */
    static APicture thanhTri() {
        return APicture.of(thanhTriSet())
                .valid(xa("vinh-thanh", "Vĩnh Thành"), "20", "6", "13", "18", "8", "13", "7", "8")
                .valid(town("phu-loc", "Phú Lộc"), "21", "6", "13", "18", "8", "13", "5", "8")
                .valid(xa("thanh-tri", "Thạnh Trị"), "21", "6", "13", "18", "8", "11", "7", "8")
                .valid(xa("thanh-tan", "Thạnh Tân"), "20", "6", "13", "18", "8", "12", "5", "7")
                .valid(xa("tuan-tuc", "Tuân Tức"), "21", "6", "13", "14", "8", "13", "7", "7")
                .valid(xa("chau-hung", "Châu Hưng"), "21", "6", "10", "18", "8", "12", "5", "8")
                .valid(xa("lam-tan", "Lâm Tân"), "21", "6", "13", "15", "8", "12", "5", "8")
                .valid(xa("vinh-loi", "Vĩnh Lợi"), "21", "2", "13", "18", "8", "13", "3", "7")
                .valid(town("hung-loi", "Hưng Lợi"), "21", "2", "13", "16", "8", "11", "4", "5")
                .valid(xa("lam-kiet", "Lâm Kiệt"), "20", "2", "13", "12", "2", "11", "3", "8");
    }

    private static CriteriaSet thanhTriSet() {
        return ASet.of("thanh-tri-2018", 2018)
                .area("1", "Công tác chỉ đạo điều hành CCHC", ALeaf.of("1.1", "25"))
                .area("2", "Tổ chức thực hiện VBQPPL", ALeaf.of("2.1", "6"))
                .area("3", "Cải cách thủ tục hành chính", ALeaf.of("3.1", "15"))
                .area("4", "Thực hiện cơ chế một cửa", ALeaf.of("4.1", "18"))
                .area("5", "Cải cách tổ chức bộ máy", ALeaf.of("5.1", "8"))
                .area("6", "Xây dựng và nâng cao chất lượng đội ngũ CBCC", ALeaf.of("6.1", "13"))
                .area("7", "Cải cách tài chính công", ALeaf.of("7.1", "7"))
                .area("8", "Hiện đại hóa hành chính", ALeaf.of("8.1", "8"))
                .classRow("Rất tốt", "90", "0")
                .classRow("Tốt", "80", "0")
                .classRow("Khá", "70", "0")
                .classRow("Trung bình", "0", "0")
                .decimals(1, 1)
                .build();
    }

    /** A round into which nothing has come yet. */
    static APicture emptyRound() {
        return APicture.of(thanhTriSet()).missing(xa("a", "Vĩnh Thành"));
    }

    /** A round of many units with scores of two decimals, seeded: some late, wrong or missing. */
    static APicture large(int units) {
        CriteriaSet set = sevenAreas();
        APicture picture = APicture.of(set);
        Random random = new Random(units);
        UnitKind[] kinds = {UnitKind.XA, UnitKind.XA, UnitKind.XA, UnitKind.THI_TRAN};
        for (int i = 0; i < units; i++) {
            Unit unit = unit(kinds[i % 4], "u" + i, name(i));
            String[] points = points(set, random, 0.75 + 0.25 * random.nextDouble());
            if (i % 17 == 16) {
                picture.missing(unit);
            } else if (i % 17 == 8) {
                picture.withErrors(
                        unit,
                        List.of(
                                APicture.finding("SELF-ABOVE-MAX", Severity.ERROR, "F9"),
                                APicture.finding("SELF-ABOVE-MAX", Severity.ERROR, "F12")),
                        points);
            } else if (i % 17 == 4) {
                picture.late(unit, points);
            } else {
                picture.valid(unit, points);
            }
        }
        return picture;
    }

    private static String[] points(CriteriaSet set, Random random, double skill) {
        List<String> points = new ArrayList<>();
        for (Leaf leaf : set.leaves()) {
            if (leaf.source() != Source.SURVEY) {
                boolean full = random.nextDouble() < skill;
                BigDecimal part = BigDecimal.valueOf(random.nextInt(4)).movePointLeft(0);
                BigDecimal some =
                        leaf.code().endsWith("4")
                                ? leaf.max()
                                        .multiply(BigDecimal.valueOf(random.nextInt(100), 2))
                                        .setScale(2, java.math.RoundingMode.HALF_UP)
                                : leaf.max().multiply(part).divide(BigDecimal.valueOf(4));
                points.add((full ? leaf.max() : some).toPlainString());
            }
        }
        return points.toArray(String[]::new);
    }

    private static CriteriaSet sevenAreas() {
        ASet set = ASet.of("vi-du-cap-xa-7lv", 2023);
        for (int area = 1; area <= AREAS.length; area++) {
            List<ALeaf> leaves = new ArrayList<>();
            for (int leaf = 1; leaf <= 8; leaf++) {
                leaves.add(
                        ALeaf.of(area + "." + leaf, leaf % 3 == 0 ? "2" : "1.5")
                                .named("Mức độ thực hiện nhiệm vụ thứ " + leaf + " trong năm"));
            }
            leaves.add(ALeaf.of(area + ".9", "2").named("Điều tra xã hội học").survey());
            set.area(Integer.toString(area), AREAS[area - 1], leaves.toArray(ALeaf[]::new));
        }
        return set.classRow("Hoàn thành xuất sắc nhiệm vụ", "90", "80")
                .classRow("Hoàn thành tốt nhiệm vụ", "80", "70")
                .classRow("Hoàn thành nhiệm vụ", "65", "50")
                .classRow("Không hoàn thành nhiệm vụ", "0", "0")
                .decimals(3, 2)
                .build();
    }

    static String name(int number) {
        String[] first = {"Bằng", "Yên", "Nam", "Đồng", "Quảng", "Ngọc", "Phương", "Lương", "Tân"};
        String[] second = {"Lãng", "Mỹ", "Cường", "Thắng", "Bạch", "Phái", "Viên", "Kỳ", "Lập"};
        int round = number / 81;
        String name = first[number % 9] + " " + second[number / 9 % 9];
        return round == 0 ? name : name + " " + (round + 1);
    }
}
