package vn.parindex.testing.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The six chapters on results in a commune's report. */
final class Chapters {
    private final Periodic desk;
    private final Dossiers dossiers;
    private final Say say;
    private final Faults faults;

    Chapters(Periodic desk, Dossiers dossiers) {
        this.desk = desk;
        this.dossiers = dossiers;
        say = desk.say;
        faults = desk.faults;
    }

    void write(int chapter) {
        switch (chapter) {
            case 1 -> law();
            case 2 -> procedures();
            case 3 -> organisation();
            case 4 -> staff();
            case 5 -> money();
            default -> digital();
        }
    }

    private void share(String key, String fault, int least, int most) {
        int whole = desk.between(least, most);
        int part = whole - desk.between(0, Math.max(1, whole / 3));
        Line line =
                desk.listed(
                        say.of(
                                key,
                                "a",
                                desk.n(part),
                                "b",
                                desk.n(whole),
                                "p",
                                desk.percent(part, whole, fault)));
        desk.ratio(fault, line);
    }

    private void law() {
        share("law", "law", 3, 25);
        desk.period("stale-law");
    }

    private void procedures() {
        int n = desk.between(95, 260);
        int[] part = desk.split(n, 3);
        Line line =
                desk.listed(
                        say.of(
                                "tthc",
                                "n",
                                desk.n(desk.total(n, "procedures")),
                                "a",
                                desk.n(part[0]),
                                "b",
                                desk.n(part[1]),
                                "c",
                                desk.n(part[2])));
        desk.sum("procedures", line);
        dossiers.flow();
        if (desk.chance(60)) {
            dossiers.table();
        }
        share("online", "online", 60, 1400);
        share("digit", "digit", 60, 1400);
        share("pay", "pay", 30, 700);
        channels();
        int asked = desk.between(0, 5);
        desk.listed(asked == 0 ? say.of("fb0") : say.of("fb", "n", desk.n(asked)));
        if (desk.chance(70)) {
            new Ballots(desk).write();
        }
    }

    /** Shares without the numbers behind them. */
    private void channels() {
        int online = desk.between(20, 70);
        int post = desk.between(1, 9);
        int desks = 100 - online - post;
        boolean wrong = faults.at(Family.SHARE, "channels");
        int shown = wrong ? desks + 2 + faults.random().nextInt(9) : desks;
        Line line =
                desk.listed(
                        say.of(
                                "channels",
                                "a",
                                say.percent(BigDecimal.valueOf(online)),
                                "b",
                                say.percent(BigDecimal.valueOf(shown)),
                                "c",
                                say.percent(BigDecimal.valueOf(post))));
        faults.in(Family.SHARE, "channels", List.of(line));
    }

    private void organisation() {
        share("seats", "seats", 18, 26);
        desk.planAgain();
    }

    private void staff() {
        int n = desk.between(18, 26);
        int[] part = desk.split(n, 3);
        boolean wrong = faults.at(Family.RATIO, "education-wrong");
        BigDecimal second = say.share(part[1], n, RoundingMode.HALF_UP);
        BigDecimal shown = wrong ? second.add(BigDecimal.valueOf(3)) : second;
        Line line =
                desk.listed(
                        say.of(
                                "edu",
                                "n",
                                desk.n(desk.total(n, "education")),
                                "a",
                                desk.n(part[0]),
                                "b",
                                desk.n(part[1]),
                                "c",
                                desk.n(part[2]),
                                "pa",
                                say.percent(part[0], n),
                                "pb",
                                say.percent(shown),
                                "pc",
                                say.percent(part[2], n)));
        desk.sum("education", line);
        faults.in(Family.RATIO, "education-wrong", List.of(line), Family.SHARE);
        int[] rated = desk.split(n, 3);
        Line rate =
                desk.listed(
                        say.of(
                                "rate",
                                "n",
                                desk.n(desk.total(n, "rating")),
                                "a",
                                desk.n(rated[0]),
                                "b",
                                desk.n(rated[1]),
                                "c",
                                desk.n(rated[2])));
        desk.sum("rating", rate);
        desk.period("stale-staff");
    }

    private void money() {
        int whole = desk.between(1_500_000, 9_000_000);
        int part = whole / 100 * desk.between(48, 99) + desk.between(1, 9999);
        String shown = desk.percent(part, whole, "budget");
        Line line = desk.listed(say.of("budget", "a", dong(part), "b", dong(whole), "p", shown));
        desk.ratio("budget", line);
        int[] spent = {part / 100 * desk.between(60, 85), 0};
        spent[1] = part - spent[0];
        int all = faults.at(Family.SUM, "spending") ? faults.slip(part) : part;
        Line spend =
                desk.listed(
                        say.of("spend", "n", dong(all), "a", dong(spent[0]), "b", dong(spent[1])));
        desk.sum("spending", spend);
    }

    /** Thousands of đồng as đồng. */
    private String dong(int thousands) {
        return say.grouped(thousands * 1000L);
    }

    private void digital() {
        share("sign", "sign", 12, 24);
        int n = desk.between(150, 1600);
        int[] part = desk.split(n, 2);
        Line line =
                desk.listed(
                        say.of(
                                "mail",
                                "n",
                                desk.n(desk.total(n, "letters")),
                                "a",
                                desk.n(part[0]),
                                "b",
                                desk.n(part[1])));
        desk.sum("letters", line);
    }
}
