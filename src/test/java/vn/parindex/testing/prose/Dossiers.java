package vn.parindex.testing.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How many dossiers came in and what became of them. */
final class Dossiers {
    private final Desk desk;
    private final boolean yearly;
    private final int[][] fields;
    private final int received;
    private final int early;
    private final int onTime;
    private final int late;
    private final int pending;
    private final int carried;
    private final List<Line> shown = new ArrayList<>();

    /**
     * @param yearly only a report of the year can be held to the year's scorecard
     */
    Dossiers(Desk desk, boolean yearly) {
        this.desk = desk;
        this.yearly = yearly;
        boolean punctual = desk.chance(40);
        fields = new int[desk.between(4, 7)][];
        int[] sum = new int[4];
        for (int i = 0; i < fields.length; i++) {
            fields[i] =
                    new int[] {
                        desk.between(15, 320),
                        desk.between(4, 60),
                        punctual ? 0 : desk.between(0, 3),
                        desk.between(0, 5)
                    };
            for (int j = 0; j < 4; j++) {
                sum[j] += fields[i][j];
            }
        }
        early = sum[0];
        onTime = sum[1];
        late = sum[2];
        pending = sum[3] + 1;
        fields[0][3]++;
        received = early + onTime + late + pending;
        carried = desk.between(2, 14);
    }

    private int done() {
        return early + onTime + late;
    }

    void flow() {
        Say say = desk.say;
        boolean share = desk.faults.at(Family.RATIO, "flow-on-time");
        BigDecimal exact = say.share(onTime, done(), RoundingMode.HALF_UP);
        BigDecimal off = share ? exact.add(new BigDecimal("4.5")) : exact;
        int all = desk.total(received, "flow-received");
        int closed = desk.total(done(), "flow-done");
        boolean part = desk.faults.at(Family.SUM, "flow-part");
        Line line =
                desk.listed(
                        say.of(
                                late == 0 ? "flow0" : "flow",
                                "nhan",
                                desk.n(all),
                                "cu",
                                desk.n(carried),
                                "moi",
                                desk.n(received - carried),
                                "xong",
                                desk.n(closed),
                                "som",
                                desk.n(part ? early + 10 : early),
                                "dung",
                                desk.n(onTime),
                                "tre",
                                desk.n(late),
                                "dang",
                                desk.n(pending),
                                "psom",
                                desk.percent(early, done(), "flow"),
                                "pdung",
                                say.percent(off),
                                "ptre",
                                say.percent(late, done())));
        shown.add(line);
        desk.sum("flow-received", line);
        desk.sum("flow-done", line);
        desk.sum("flow-part", line);
        desk.ratio("flow", line);
        desk.faults.in(Family.RATIO, "flow-on-time", List.of(line), Family.SHARE);
        compared(line);
        if (late > 0) {
            desk.listed(say.of("cause", "tre", desk.n(late)));
        }
    }

    /** The unit's scorecard says the same, unless the fault is wanted. */
    private void compared(Line line) {
        if (!yearly) {
            return;
        }
        boolean differs = desk.faults.at(Family.SCORECARD, "scorecard");
        desk.scorecard.put("3.3.2.a", BigDecimal.valueOf(differs ? received + 17 : received));
        desk.faults.in(Family.SCORECARD, "scorecard", List.of(line));
    }

    void table() {
        Say say = desk.say;
        desk.out.body(say.of("tablelead"));
        Line.Table table = desk.out.table();
        List<String> head = new ArrayList<>(List.of("STT", "Lĩnh vực", "Tiếp nhận"));
        head.addAll(List.of("Trước hạn", "Đúng hạn", "Quá hạn", "Đang giải quyết"));
        table.row(head).forEach(Line::bold);
        boolean row = desk.faults.at(Family.SUM, "table-row");
        boolean column = desk.faults.at(Family.SUM, "table-column");
        List<String> names = say.some("m.field", fields.length);
        int[] sums = {received, early, onTime, late, pending};
        for (int i = 0; i < fields.length; i++) {
            int[] f = fields[i];
            int in = f[0] + f[1] + f[2] + f[3];
            List<String> cells = new ArrayList<>(List.of(Integer.toString(i + 1), names.get(i)));
            cells.add(say.grouped(row && i == 1 ? in + 20 : in));
            for (int value : f) {
                cells.add(say.grouped(value));
            }
            List<Line> lines = table.row(cells);
            if (i == 1) {
                desk.faults.in(Family.SUM, "table-row", lines);
            }
        }
        List<String> cells = new ArrayList<>(List.of("", "Tổng cộng"));
        for (int i = 0; i < sums.length; i++) {
            cells.add(say.grouped(column && i == 1 ? desk.faults.slip(sums[i]) : sums[i]));
        }
        List<Line> last = table.row(cells);
        last.forEach(Line::bold);
        desk.faults.in(Family.SUM, "table-column", last);
    }

    /** What the assessment says of it in words. */
    void praise(Faults faults) {
        if (late == 0) {
            desk.listed(desk.say.of("good"));
        } else if (faults.at(Family.TEXT_SCORE, "never-late")) {
            Line line = desk.listed(desk.say.of("good"));
            List<Line> either = new ArrayList<>(shown);
            either.add(line);
            faults.in(Family.TEXT_SCORE, "never-late", either);
        }
    }

    void blame() {
        if (late > 0) {
            desk.listed(desk.say.of("bad", "tre", desk.n(late)));
        }
    }
}
