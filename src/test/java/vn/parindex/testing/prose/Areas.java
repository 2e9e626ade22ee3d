package vn.parindex.testing.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Points of one body by area, with what was taken off and why. */
final class Areas {
    private static final int[] MAXIMA = {14, 9, 19, 5, 11, 10, 18};
    private static final String[] SURVEY = {"2.5", "2", "2.5", "1", "2.5", "1.5", "2"};

    final List<Area> all = new ArrayList<>();

    /** What was taken off under one criterion. */
    record Item(String code, String name, BigDecimal points) {}

    /** One area. */
    record Area(
            String name,
            BigDecimal max,
            List<Item> items,
            BigDecimal survey,
            BigDecimal surveyMax) {
        BigDecimal lost() {
            return items.stream().map(Item::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal points() {
            return max.subtract(lost());
        }
    }

    Areas(Desk desk) {
        List<String> names = desk.habit.phrasings("m.area");
        List<String> criteria = desk.say.some("m.crit", 16);
        int next = 0;
        for (int i = 0; i < MAXIMA.length; i++) {
            List<Item> items = new ArrayList<>();
            int count = i == 1 || i == 3 ? 0 : desk.between(1, 3);
            for (int j = 0; j < count; j++) {
                String code = (i + 1) + "." + (j + 1) + "." + desk.between(1, 4);
                items.add(new Item(code, criteria.get(next++), lost(desk)));
            }
            BigDecimal most = new BigDecimal(SURVEY[i]);
            BigDecimal survey = most.subtract(BigDecimal.valueOf(desk.between(11, 240), 3));
            all.add(new Area(names.get(i), BigDecimal.valueOf(MAXIMA[i]), items, survey, most));
        }
    }

    private static BigDecimal lost(Desk desk) {
        return switch (desk.between(0, 3)) {
            case 0 -> new BigDecimal("0.5");
            case 1 -> BigDecimal.ONE;
            case 2 -> new BigDecimal("0.25");
            default -> BigDecimal.valueOf(desk.between(21, 149), 2);
        };
    }

    BigDecimal points() {
        return all.stream().map(Area::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal survey() {
        return all.stream().map(Area::survey).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The lines about what was taken off, area by area; with their faults. */
    void losses(Desk desk, String prefix) {
        for (int i = 0; i < all.size(); i++) {
            Area area = all.get(i);
            if (area.items().isEmpty()) {
                continue;
            }
            boolean printed = desk.faults.at(Family.LOSS, "loss-printed-" + i);
            BigDecimal shown = printed ? area.lost().add(new BigDecimal("1.3")) : area.lost();
            Line lead =
                    desk.out.bullet(
                            desk.say.of(
                                    prefix + "loss",
                                    "ten",
                                    area.name(),
                                    "td",
                                    desk.say.points(area.points()),
                                    "d",
                                    desk.say.points(area.points()),
                                    "dmax",
                                    desk.say.points(area.max()),
                                    "tru",
                                    desk.say.points(shown)));
            List<Line> lines = new ArrayList<>(List.of(lead));
            items(desk, prefix, area, lines);
            desk.faults.in(Family.LOSS, "loss-printed-" + i, lines, Family.SUM);
            boolean more = desk.faults.at(Family.LOSS, "loss-too-many-" + i);
            if (more) {
                Item extra = new Item((i + 1) + ".7.1", "Công khai dữ liệu mở", BigDecimal.ONE);
                lines.add(item(desk, prefix, extra));
            }
            desk.faults.in(Family.LOSS, "loss-too-many-" + i, lines, Family.SUM);
            boolean twice = desk.faults.at(Family.DUP, "criterion-twice-" + i);
            if (twice) {
                lines.add(item(desk, prefix, area.items().get(0)));
            }
            desk.faults.in(Family.DUP, "criterion-twice-" + i, lines, Family.LOSS, Family.SUM);
        }
    }

    private static void items(Desk desk, String prefix, Area area, List<Line> lines) {
        area.items().forEach(item -> lines.add(item(desk, prefix, item)));
    }

    private static Line item(Desk desk, String prefix, Item item) {
        return desk.out.sub(
                desk.say.of(
                        prefix + "item",
                        "ma",
                        item.code(),
                        "ten",
                        item.name(),
                        "d",
                        desk.say.points(item.points()),
                        "lydo",
                        desk.pick(desk.habit.phrasings("m.reason"))));
    }
}
