package vn.parindex.testing.prose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.parindex.model.Period;
import vn.parindex.model.Unit;

/** A commune's report of a quarter, six months, nine months or a year. */
final class Periodic extends Desk {
    final Moment moment;
    final Unit unit;
    private final String xa;
    private final Dossiers dossiers;
    private final LocalDate planDay;
    private final int plan;
    private final LocalDate districtDay;
    private final int districtPlan;
    private Line planned;
    private int start;

    Periodic(Random random, District district, Habit habit, Faults faults) {
        super(random, district, habit, faults);
        moment = Moment.of(district.year(), random);
        unit = pick(district.communes());
        xa = Say.unit(unit);
        dossiers = new Dossiers(this, moment.period().kind() == Period.Kind.YEAR);
        planDay = day(between(8, 20));
        plan = number(4);
        districtDay = LocalDate.of(district.year() - 1, 12, between(10, 28));
        districtPlan = between(1200, 6000);
    }

    void write() {
        head(
                upper(xa),
                chance(50) ? "ỦY BAN NHÂN DÂN" : "UBND HUYỆN " + upper(district.name()),
                "BC-UBND",
                moment.signed(),
                unit.name());
        out.centred(say.of("title", "ky", moment.words(), "xa", xa));
        out.body(
                say.of(
                        "preamble",
                        "so",
                        between(100, 900),
                        "ngay",
                        say.day(moment.signed().withDayOfMonth(between(1, 12))),
                        "huyen",
                        district.name(),
                        "ky",
                        moment.words(),
                        "xa",
                        xa));
        steering();
        results();
        assessment();
        foot(say.of("closing", "ky", moment.words(), "xa", xa), "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    }

    private void steering() {
        out.heading(0, say.of("h.i"));
        start = out.blocks.size();
        filler("i", 3);
        listed(
                say.of(
                        "hplan",
                        "so",
                        districtPlan,
                        "ngay",
                        say.day(districtDay),
                        "huyen",
                        district.name(),
                        "nam",
                        district.year()));
        planned =
                listed(
                        say.of(
                                "plan",
                                "so",
                                plan,
                                "ngay",
                                say.day(planDay),
                                "nam",
                                district.year(),
                                "xa",
                                xa));
        series();
        documents();
        meetings();
        tasks();
        news();
        ideas();
    }

    /** Plans of the commune whose numbers rise with their dates. */
    private void series() {
        boolean order = faults.at(Family.REF, "order");
        boolean future = faults.at(Family.PERIOD, "future");
        List<String> subjects = say.some("m.viec", 3);
        List<Line> both = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            LocalDate day = planDay.plusDays(2 + 7L * i);
            boolean late = order && i == 1;
            if (late) {
                day = planDay.plusDays(2 + 7L * 2 + 9);
            }
            if (future && i == 2) {
                day = moment.signed().plusDays(40);
            }
            int number = plan + 3 + 4 * i;
            Line line =
                    listed(
                            say.of(
                                    "series",
                                    "so",
                                    number,
                                    "ngay",
                                    say.day(day),
                                    "viec",
                                    subjects.get(i)));
            if (i > 0) {
                both.add(line);
            }
            if (i == 2) {
                faults.in(Family.PERIOD, "future", List.of(line), Family.REF);
            }
        }
        faults.in(Family.REF, "order", both, Family.PERIOD);
    }

    private void documents() {
        int n = between(18, 160);
        int[] part = split(n, 3);
        int shown = total(n, "documents");
        boolean changed = faults.at(Family.SUM, "documents-part");
        int second = changed ? part[1] + 1 + faults.random().nextInt(4) : part[1];
        Line line =
                listed(
                        say.of(
                                "docs",
                                "n",
                                n(shown),
                                "a",
                                n(part[0]),
                                "b",
                                n(second),
                                "c",
                                n(part[2]),
                                "ky",
                                moment.words()));
        sum("documents", line);
        sum("documents-part", line);
    }

    private void meetings() {
        int n = between(3, 8);
        boolean off = faults.at(Family.COUNT, "meetings");
        int shown = off ? n + (faults.random().nextBoolean() ? 1 : -1) : n;
        Line lead = out.body(say.of("meetings", "n", n(shown)));
        say.some("m.meeting", n).forEach(text -> out.sub(text));
        faults.in(Family.COUNT, "meetings", List.of(lead));
    }

    private void tasks() {
        int n = between(12, 45);
        int left = between(1, 6);
        int done = n - left;
        int shown = total(n, "tasks");
        Line line =
                listed(
                        say.of(
                                "tasks",
                                "n",
                                n(shown),
                                "a",
                                n(done),
                                "p",
                                percent(done, n, "tasks"),
                                "b",
                                n(left)));
        sum("tasks", line);
        ratio("tasks", line);
        int villages = between(7, 15);
        int seen = between(2, villages - 1);
        Line checked =
                listed(
                        say.of(
                                "inspect",
                                "a",
                                n(seen),
                                "b",
                                n(villages),
                                "p",
                                percent(seen, villages, "inspect")));
        ratio("inspect", checked);
    }

    private void news() {
        int n = between(8, 60);
        int[] part = split(n, 2);
        Line line =
                listed(say.of("news", "n", n(total(n, "news")), "a", n(part[0]), "b", n(part[1])));
        sum("news", line);
        if (moment.period().kind() == Period.Kind.YEAR) {
            scorecard.put("1.4.2.n", BigDecimal.valueOf(n));
        }
        listed(say.of("talks", "a", n(between(4, 20)), "b", n(between(150, 1900))));
    }

    private void ideas() {
        int n = between(2, 4);
        boolean off = faults.at(Family.COUNT, "ideas");
        int shown = off ? n + 1 + faults.random().nextInt(2) : n;
        Line lead = out.body(say.of("ideas", "n", n(shown)));
        say.some("m.idea", n).forEach(text -> out.sub(text));
        faults.in(Family.COUNT, "ideas", List.of(lead));
    }

    private void results() {
        out.heading(0, say.of("h.ii"));
        boolean twice = faults.at(Family.NUMBERING, "numbering");
        int step = faults.random().nextBoolean() ? -1 : 1;
        for (int i = 1; i <= 6; i++) {
            if (twice && i == 4) {
                out.misnumber(step);
            }
            Line heading = out.heading(1, say.of("h.ii" + i));
            if (i == 4) {
                faults.in(Family.NUMBERING, "numbering", List.of(heading), Family.SECTION);
            }
            filler("ii" + i, 2);
            new Chapters(this, dossiers).write(i);
        }
    }

    /** A sentence about the period as a whole. */
    void period(String fault) {
        boolean stale = faults.at(Family.PERIOD, fault);
        String when = stale ? moment.stale(faults.random()) : moment.words();
        Line line = listed(say.of(fault.equals("stale-law") ? "period" : "period2", "ky", when));
        faults.in(Family.PERIOD, fault, List.of(line));
    }

    /** The same plan again; its date must be the same. */
    void planAgain() {
        boolean two = faults.at(Family.REF, "two-dates");
        LocalDate day = two ? planDay.plusDays(3 + faults.random().nextInt(5)) : planDay;
        Line line = listed(say.of("plan2", "so", plan, "ngay", say.day(day)));
        faults.in(Family.REF, "two-dates", List.of(planned, line));
    }

    /** A paragraph that was pasted twice. */
    private void copied() {
        boolean twice = faults.at(Family.DUP, "paragraph-twice");
        Line first = (Line) out.blocks.get(start);
        if (twice) {
            Line again = out.body(first.text);
            faults.in(Family.DUP, "paragraph-twice", List.of(first, again));
        }
    }

    private void assessment() {
        out.heading(0, say.of("h.iii"));
        out.heading(1, say.of("h.iii1"));
        filler("iii1", 3);
        dossiers.praise(faults);
        copied();
        out.heading(1, say.of("h.iii2"));
        filler("iii2", 3);
        dossiers.blame();
        out.heading(1, say.of("h.iii3"));
        filler("iii3", 3);
        boolean gone = faults.at(Family.SECTION, "directions-missing");
        if (!gone) {
            out.heading(0, say.of("h.iv"));
            filler("iv", 5);
            listed(
                    say.of(
                            "hplan2",
                            "so",
                            districtPlan,
                            "ngay",
                            say.day(districtDay),
                            "huyen",
                            district.name()));
        }
        boolean empty = faults.at(Family.SECTION, "proposals-missing");
        if (!empty) {
            out.heading(0, say.of("h.v"));
            filler("v", 3);
        }
        faults.in(Family.SECTION, "directions-missing", List.of());
        faults.in(Family.SECTION, "proposals-missing", List.of());
    }
}
