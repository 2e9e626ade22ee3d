package vn.parindex.examples;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.model.Column;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;
import vn.parindex.testing.FilledScorecard;

/**
 * The round of Thạnh Trị district 2018: the points of ten communes in eight areas, as the district
 * published them.
 */
final class ThanhTri {
    static final String NAME = "thanh-tri-2018";

    private static final String FIRST = "2018-12-10_0900";
    private static final String SECOND = "2018-12-12_1430";

    /** A published row: unit, then the points of the eight areas. */
    private record Row(Unit unit, String folder, List<Integer> points) {}

    private static final List<Row> ROWS =
            List.of(
                    row("VT", "Vĩnh Thành", UnitKind.XA, "", 20, 6, 13, 18, 8, 13, 7, 8),
                    row(
                            "PL",
                            "Phú Lộc",
                            UnitKind.THI_TRAN,
                            "thị trấn/",
                            21,
                            6,
                            13,
                            18,
                            8,
                            13,
                            5,
                            8),
                    row("TTR", "Thanh Trị", UnitKind.XA, "", 21, 6, 13, 18, 8, 11, 7, 8),
                    row("TTA", "Thanh Tân", UnitKind.XA, "", 20, 6, 13, 18, 8, 12, 5, 7),
                    row("TT", "Tuân Tức", UnitKind.XA, "cụm 2/", 21, 6, 13, 14, 8, 13, 7, 7),
                    row("CH", "Châu Hưng", UnitKind.XA, "cụm 2/", 21, 6, 10, 18, 8, 12, 5, 8),
                    row("LT", "Lâm Tân", UnitKind.XA, "cụm 2/", 21, 6, 13, 15, 8, 12, 5, 8),
                    row("VL", "Vĩnh Lợi", UnitKind.XA, "", 21, 2, 13, 18, 8, 13, 3, 7),
                    row(
                            "HL",
                            "Hưng Lợi",
                            UnitKind.THI_TRAN,
                            "thị trấn/",
                            21,
                            2,
                            13,
                            16,
                            8,
                            11,
                            4,
                            5),
                    row("LK", "Lâm Kiệt", UnitKind.XA, "", 20, 2, 13, 12, 2, 11, 3, 8));

    private ThanhTri() {}

    /** The ten units in the order of the published table. */
    static List<Unit> units() {
        return ROWS.stream().map(Row::unit).toList();
    }

    /** Every file that comes in, in the order in which it does. */
    static List<Arrival> arrivals(Desk desk) {
        List<Arrival> arrivals = new ArrayList<>();
        for (Row row : ROWS) {
            String name = desk.names().full(row.unit());
            byte[] right = filled(desk, row).bytes();
            if (row.unit().code().equals("LK")) {
                arrivals.add(new Arrival(FIRST, name + ".xlsx", mistaken(desk, row).bytes()));
                arrivals.add(new Arrival(SECOND, name + " (sửa).xlsx", right));
            } else {
                arrivals.add(new Arrival(FIRST, row.folder() + fileName(name), right));
            }
        }
        return arrivals;
    }

    // as a Mac writes it: letters and accents apart
    private static String fileName(String name) {
        String file = name + ".xlsx";
        return name.contains("Tuân Tức") ? Normalizer.normalize(file, Normalizer.Form.NFD) : file;
    }

    private static FilledScorecard filled(Desk desk, Row row) {
        FilledScorecard filled = FilledScorecard.of(desk.blank(row.unit()));
        for (int area = 0; area < row.points().size(); area++) {
            filled.with((area + 1) + ".1", String.valueOf(row.points().get(area)));
        }
        return filled;
    }

    /** More than the maximum, words for a number, and one score forgotten. */
    private static FilledScorecard mistaken(Desk desk, Row row) {
        return filled(desk, row)
                .with("1.1", "30")
                .text("4.1", Column.SELF, "mười hai")
                .text("7.1", Column.SELF, "");
    }

    private static Row row(
            String code, String name, UnitKind kind, String folder, Integer... points) {
        List<String> aliases =
                switch (code) {
                    case "TTR" -> List.of("Thạnh Trị");
                    case "TTA" -> List.of("Thạnh Tân");
                    default -> List.of();
                };
        return new Row(
                new Unit(code, name, kind, "", aliases, List.of(), List.of()),
                folder,
                List.of(points));
    }
}
