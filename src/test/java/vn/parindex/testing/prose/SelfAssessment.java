package vn.parindex.testing.prose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.parindex.model.Unit;

/** A commune's report on how it scored itself. */
final class SelfAssessment extends Desk {
    final Moment moment;
    final Unit unit;
    private final Areas areas;
    private final String xa;

    SelfAssessment(Random random, District district, Habit habit, Faults faults) {
        super(random, district, habit, faults);
        moment = Moment.year(district.year(), random);
        unit = pick(district.communes());
        xa = Say.unit(unit);
        areas = new Areas(this);
    }

    void write() {
        head(
                upper(xa),
                chance(50) ? "ỦY BAN NHÂN DÂN" : "UBND HUYỆN " + upper(district.name()),
                "BC-UBND",
                moment.signed(),
                unit.name());
        out.centred(say.of("s.title", "nam", district.year(), "xa", xa));
        out.heading(0, say.of("s.h1"));
        filler("s1", 2);
        documents();
        out.heading(0, say.of("s.h2"));
        points();
        out.heading(0, say.of("s.h3"));
        new Ballots(this).write();
        boolean twice = faults.at(Family.NUMBERING, "self-numbering");
        if (twice) {
            out.misnumber(faults.random().nextBoolean() ? -1 : 1);
        }
        Line heading = out.heading(0, say.of("s.h4"));
        faults.in(Family.NUMBERING, "self-numbering", List.of(heading), Family.SECTION);
        areas.losses(this, "s.");
        filler("iii2", 2);
        filler("iii3", 2);
        out.heading(0, say.of("s.h5"));
        filler("v", 3);
        foot(
                "UBND " + xa + " báo cáo UBND huyện xem xét, thẩm định./.",
                "TM. ỦY BAN NHÂN DÂN",
                "CHỦ TỊCH");
    }

    private void documents() {
        boolean order = faults.at(Family.REF, "self-order");
        List<String> subjects = say.some("m.viec", 4);
        List<Line> both = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            LocalDate day = day(10 + 21 * i);
            if (order && i == 2) {
                day = day(10);
            }
            Line line =
                    listed(
                            say.of(
                                    "series",
                                    "so",
                                    number(5 * i),
                                    "ngay",
                                    say.day(day.plusDays(order && i == 2 ? 3 : 0)),
                                    "viec",
                                    subjects.get(i)));
            if (i == 1 || i == 2) {
                both.add(line);
            }
        }
        faults.in(Family.REF, "self-order", both);
    }

    private void points() {
        BigDecimal all = areas.points();
        boolean slip = faults.at(Family.SUM, "self-total");
        BigDecimal shown = slip ? all.add(new BigDecimal("0.9")) : all;
        List<Line> lines = new ArrayList<>();
        lines.add(out.body(say.of("s.total", "xa", xa, "tong", say.points(shown), "tmax", "86")));
        if (chance(50)) {
            table(all, lines);
        } else {
            for (Areas.Area area : areas.all) {
                lines.add(
                        listed(
                                say.of(
                                        "s.area",
                                        "ten",
                                        area.name(),
                                        "d",
                                        say.points(area.points()),
                                        "dmax",
                                        say.points(area.max()))));
            }
        }
        faults.in(Family.SUM, "self-total", lines, Family.CLASS, Family.TEXT_SCORE);
        boolean claimed = faults.at(Family.TEXT_SCORE, "self-maximum");
        Line max = listed(say.of("a.max", "ten", areas.all.get(claimed ? 0 : 3).name()));
        List<Line> either = new ArrayList<>(lines);
        either.add(max);
        faults.in(Family.TEXT_SCORE, "self-maximum", either);
        stage(all);
        classed(all);
    }

    private void table(BigDecimal all, List<Line> lines) {
        Line.Table table = out.table();
        table.row(List.of("TT", "Lĩnh vực", "Điểm tối đa", "Điểm tự chấm")).forEach(Line::bold);
        boolean slip = faults.at(Family.SUM, "self-table");
        for (int i = 0; i < areas.all.size(); i++) {
            Areas.Area area = areas.all.get(i);
            BigDecimal points = area.points();
            BigDecimal shown = slip && i == 2 ? points.subtract(BigDecimal.valueOf(2)) : points;
            lines.addAll(
                    table.row(
                            List.of(
                                    Integer.toString(i + 1),
                                    area.name(),
                                    say.points(area.max()),
                                    say.points(shown))));
        }
        lines.addAll(table.row(List.of("", "Tổng cộng", "86", say.points(all))));
        faults.in(Family.SUM, "self-table", lines, Family.LOSS);
    }

    private void stage(BigDecimal all) {
        boolean unclear = faults.at(Family.STAGE, "stage");
        Line line = listed(say.of(unclear ? "s.nostage" : "s.stage", "tong", say.points(all)));
        faults.in(Family.STAGE, "stage", List.of(line));
    }

    private void classed(BigDecimal all) {
        Standings.rules(this, "s.rules");
        List<String> classes = List.of("Tốt", "Khá", "Trung bình", "Yếu");
        int place =
                all.intValue() >= 90 ? 0 : all.intValue() >= 80 ? 1 : all.intValue() >= 70 ? 2 : 3;
        boolean wrong = faults.at(Family.CLASS, "self-class");
        String shown = classes.get(wrong ? (place == 0 ? 1 : place - 1) : place);
        Line line = listed(say.of("s.class", "xa", xa, "loai", shown, "nam", district.year()));
        faults.in(Family.CLASS, "self-class", List.of(line));
    }
}
