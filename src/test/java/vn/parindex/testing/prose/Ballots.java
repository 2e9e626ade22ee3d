package vn.parindex.testing.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What people said when asked how satisfied they are. */
final class Ballots {
    private final Desk desk;

    Ballots(Desk desk) {
        this.desk = desk;
    }

    void write() {
        Faults faults = desk.faults;
        int very = desk.between(20, 60);
        int content = desk.between(30, 90);
        int so = desk.between(2, 9);
        int not = desk.between(1, 4);
        int valid = very + content + so + not;
        int back = valid + desk.between(1, 5);
        int out = back + desk.between(1, 12);
        boolean left = faults.at(Family.SIPAS, "sipas-very-left-out");
        boolean sum = faults.at(Family.SIPAS, "sipas-ballots");
        BigDecimal index =
                desk.say.share(left ? content : very + content, valid, RoundingMode.HALF_UP);
        Line line =
                desk.listed(
                        desk.say.of(
                                "sipas",
                                "ra",
                                desk.n(out),
                                "ve",
                                desk.n(back),
                                "hop",
                                desk.n(valid),
                                "r",
                                desk.n(very),
                                "h",
                                desk.n(content),
                                "b",
                                desk.n(sum ? so + 3 : so),
                                "k",
                                desk.n(not),
                                "p",
                                desk.say.percent(index)));
        faults.in(Family.SIPAS, "sipas-very-left-out", List.of(line), Family.RATIO);
        faults.in(Family.SIPAS, "sipas-ballots", List.of(line), Family.SUM, Family.RATIO);
    }
}
