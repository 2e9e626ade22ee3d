package vn.parindex.testing.prose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.parindex.model.Unit;

/** A district's report on the index of its communes. */
final class DistrictReport extends Desk {
    final Moment moment;
    private final Areas areas;
    private final LocalDate teamDay;
    private final int team;
    private final List<Line> totals = new ArrayList<>();

    DistrictReport(Random random, District district, Habit habit, Faults faults) {
        super(random, district, habit, faults);
        moment = Moment.year(district.year(), random);
        areas = new Areas(this);
        teamDay = LocalDate.of(district.year(), 11, between(3, 27));
        team = between(1500, 6200);
    }

    void write() {
        head(
                "PHÒNG NỘI VỤ",
                "UBND HUYỆN " + upper(district.name()),
                "BC-PNV",
                moment.signed(),
                district.name());
        out.centred(say.of("a.title", "nam", district.year(), "huyen", district.name()));
        start();
        result();
        new Standings(this).write();
        limits();
        foot(
                "Trên đây là báo cáo kết quả xác định Chỉ số cải cách hành chính năm "
                        + district.year()
                        + "./.",
                "",
                "TRƯỞNG PHÒNG");
    }

    private void start() {
        out.heading(0, say.of("a.h1"));
        filler("a1", 2);
        Line first =
                listed(
                        say.of(
                                "a.team",
                                "so",
                                team,
                                "ngay",
                                say.day(teamDay),
                                "nam",
                                district.year()));
        boolean two = faults.at(Family.REF, "team-two-dates");
        LocalDate again = two ? teamDay.minusDays(2 + faults.random().nextInt(9)) : teamDay;
        Line line = listed(say.of("a.team2", "so", team, "ngay", say.day(again)));
        faults.in(Family.REF, "team-two-dates", List.of(first, line));
        if (district.year() > 2022) {
            boolean wrong = faults.at(Family.REF, "issuer");
            Line pm = listed(say.of("pm", "ai", wrong ? "Chính phủ" : "Thủ tướng Chính phủ"));
            faults.in(Family.REF, "issuer", List.of(pm));
        }
        int all = district.units().size();
        int sent = all - between(0, 2);
        Line received =
                listed(
                        say.of(
                                "a.sent",
                                "a",
                                n(sent),
                                "b",
                                n(all),
                                "p",
                                percent(sent, all, "sent")));
        ratio("sent", received);
    }

    private void result() {
        out.heading(0, say.of("a.h2"));
        BigDecimal td = areas.points();
        BigDecimal xh = areas.survey();
        BigDecimal shown = td;
        if (faults.at(Family.SUM, "appraised-slip")) {
            shown = td.add(new BigDecimal("0.9"));
        }
        BigDecimal all = td.add(xh);
        if (faults.at(Family.SUM, "grand-total-slip")) {
            all = all.subtract(new BigDecimal("1.8"));
        }
        Line line =
                out.body(
                        say.of(
                                "a.total",
                                "tong",
                                say.points(all),
                                "tu",
                                say.points(td.add(BigDecimal.valueOf(between(1, 4)))),
                                "td",
                                say.points(shown),
                                "dmax",
                                "86",
                                "xh",
                                say.points(xh),
                                "xmax",
                                "14",
                                "nam",
                                district.year()));
        totals.add(line);
        out.body(say.of("a.arealead"));
        eachArea();
        faults.in(Family.SUM, "appraised-slip", totals, Family.LOSS);
        faults.in(Family.SUM, "grand-total-slip", totals);
        boolean claimed = faults.at(Family.TEXT_SCORE, "not-the-maximum");
        String name = areas.all.get(claimed ? 2 : 1).name();
        Line max = listed(say.of("a.max", "ten", name));
        faults.in(Family.TEXT_SCORE, "not-the-maximum", List.of(max, totals.get(3)));
        int files = between(2000, 52000);
        int good = files - between(30, files / 5);
        Line ratio =
                listed(
                        say.of(
                                "a.ratio",
                                "a",
                                n(good),
                                "b",
                                n(files),
                                "p",
                                percent(good, files, "district")));
        ratio("district", ratio);
    }

    private void eachArea() {
        boolean off = faults.at(Family.SUM, "area-slip");
        for (int i = 0; i < areas.all.size(); i++) {
            Areas.Area area = areas.all.get(i);
            BigDecimal points = area.points();
            BigDecimal shown = off && i == 4 ? points.subtract(new BigDecimal("0.3")) : points;
            totals.add(
                    out.body(
                            "("
                                    + (i + 1)
                                    + ") "
                                    + say.of(
                                            "a.area",
                                            "ten",
                                            area.name(),
                                            "td",
                                            say.points(shown),
                                            "dmax",
                                            say.points(area.max()),
                                            "xh",
                                            say.points(area.survey()),
                                            "xmax",
                                            say.points(area.surveyMax()))));
        }
        faults.in(Family.SUM, "area-slip", totals, Family.LOSS);
    }

    private void limits() {
        out.heading(0, say.of("a.h4"));
        areas.losses(this, "a.");
        filler("a4", 3);
        cuts();
        out.heading(0, say.of("a.h5"));
        filler("a5", 2);
        out.heading(0, say.of("a.h6"));
        filler("a6", 3);
        Unit unit = pick(district.communes());
        Optional<String> near = misspelt(unit);
        boolean wrong = near.isPresent() && faults.at(Family.NAME, "name");
        String shown = wrong ? "xã " + near.orElseThrow() : Say.unit(unit);
        Line line = listed(say.of("a.name", "xa", shown));
        faults.in(Family.NAME, "name", List.of(line));
        out.heading(0, say.of("a.h7"));
        filler("v", 2);
    }

    /** Who lost points for what. */
    private void cuts() {
        boolean twice = faults.at(Family.DUP, "unit-twice");
        List<String> criteria = say.some("m.crit", 5);
        for (int i = 0; i < criteria.size(); i++) {
            List<Unit> units = new ArrayList<>(district.units());
            Collections.shuffle(units, random);
            List<Unit> named = new ArrayList<>(units.subList(0, between(2, 6)));
            if (twice && i == 3) {
                named.add(named.get(0));
            }
            BigDecimal points = BigDecimal.valueOf(between(1, 8) * 25L, 2);
            Line line =
                    listed(
                            say.of(
                                    "a.cut",
                                    "ten",
                                    criteria.get(i),
                                    "ds",
                                    say.units(named),
                                    "d",
                                    say.points(points),
                                    "lydo",
                                    pick(habit.phrasings("m.reason"))));
            if (i == 3) {
                faults.in(Family.DUP, "unit-twice", List.of(line), Family.PARTITION);
            }
        }
    }
}
