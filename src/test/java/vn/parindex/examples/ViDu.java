package vn.parindex.examples;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.model.Column;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;
import vn.parindex.testing.FilledScorecard;

/** A made-up round of eight communes with the 60-criteria set: one of each kind of sender. */
final class ViDu {
    static final String NAME = "vi-du-2023";

    private static final String FIRST = "2023-12-11_0830";
    private static final String SECOND = "2023-12-14_1015";
    private static final String LATE = "2023-12-18_0900";

    private static final Unit FAULTLESS = unit("BA", "Bình An", "xa.binhan", UnitKind.XA);
    private static final Unit CORRECTED = unit("HP", "Hòa Phú", "xa.hoaphu", UnitKind.XA);
    private static final Unit MANY_MISTAKES = unit("TL", "Tân Lập", "xa.tanlap", UnitKind.XA);
    private static final Unit LATECOMER = unit("DT", "Đồng Tâm", "xa.dongtam", UnitKind.XA);
    private static final Unit MISSING = unit("MK", "Minh Khai", "xa.minhkhai", UnitKind.XA);
    private static final Unit TOWN = unit("YS", "Yên Sơn", "tt.yenson", UnitKind.THI_TRAN);
    private static final Unit WEAK = unit("AL", "An Lạc", "xa.anlac", UnitKind.XA);
    private static final Unit STRONG = unit("PT", "Phú Thịnh", "xa.phuthinh", UnitKind.XA);

    private ViDu() {}

    static List<Unit> units() {
        return List.of(FAULTLESS, CORRECTED, MANY_MISTAKES, LATECOMER, MISSING, TOWN, WEAK, STRONG);
    }

    static List<Arrival> arrivals(Desk desk) {
        List<Arrival> arrivals = new ArrayList<>();
        arrivals.add(arrival(FIRST, desk, FAULTLESS, filled(desk, FAULTLESS, 0)));
        arrivals.add(arrival(FIRST, desk, STRONG, filled(desk, STRONG, 8)));
        arrivals.add(arrival(FIRST, desk, TOWN, filled(desk, TOWN, 15)));
        arrivals.add(arrival(FIRST, desk, WEAK, filled(desk, WEAK, 45)));
        arrivals.add(arrival(FIRST, desk, CORRECTED, twoMistakes(filled(desk, CORRECTED, 20))));
        arrivals.add(
                mailed(FIRST, desk, MANY_MISTAKES, manyMistakes(filled(desk, MANY_MISTAKES, 0))));
        arrivals.addAll(ViDuReports.arrivals());
        arrivals.add(mailed(SECOND, desk, CORRECTED, filled(desk, CORRECTED, 20)));
        arrivals.add(mailed(LATE, desk, LATECOMER, filled(desk, LATECOMER, 12)));
        return arrivals;
    }

    private static FilledScorecard twoMistakes(FilledScorecard filled) {
        return filled.with("1.1.2", "3,5").figure("5.1", "b", 500);
    }

    /** What clerks get wrong, each in another row. */
    private static FilledScorecard manyMistakes(FilledScorecard filled) {
        return filled.with("1.1.2", "5")
                .text("1.2.1", Column.SELF, "một rưỡi")
                .with("1.2.2", "-1")
                .text("1.3.1", Column.SELF, "")
                .evidence("1.4.1", "")
                .figure("1.4.2", "n", 4)
                .with("2.1.1", "1,333")
                .figure("2.2.1", "b", 90)
                .figure("2.3.1", "co", "Có")
                .with("2.3.1", "0,5", "kế hoạch số 12 của xã")
                .evidence("3.1.1", "41/KH-UBND ngày 05/02/2019")
                .figure("3.2.2", "a", 0)
                .figure("3.2.2", "b", 0)
                .typed("4.1", Column.MAX, "2")
                .text("4.3", Column.WORDING, "Thực hiện tốt: 1,5")
                .with("5.3", "1,2")
                .formula("6.3", Column.SELF, "1/0")
                .with("7.1", "0,75");
    }

    private static FilledScorecard filled(Desk desk, Unit unit, int weakness) {
        FilledScorecard scorecard = FilledScorecard.of(desk.blank(unit));
        return new Officials(unit.code().hashCode(), weakness).fill(desk.set(), scorecard);
    }

    private static Arrival arrival(String moment, Desk desk, Unit unit, FilledScorecard filled) {
        return new Arrival(
                moment,
                "Phiếu chấm điểm " + desk.names().inSentence(unit) + ".xlsx",
                filled.bytes());
    }

    /** Sent from the unit's address; the folder names it. */
    private static Arrival mailed(String moment, Desk desk, Unit unit, FilledScorecard filled) {
        Arrival arrival = arrival(moment, desk, unit, filled);
        return new Arrival(
                moment, "thu/" + unit.addresses().get(0) + "/" + arrival.path(), arrival.content());
    }

    private static Unit unit(String code, String name, String mailbox, UnitKind kind) {
        List<String> addresses = List.of(mailbox + "@vidu.example");
        return new Unit(code, name, kind, "", List.of(), addresses, List.of());
    }
}
