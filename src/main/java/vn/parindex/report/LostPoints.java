package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.model.Unit;
import vn.parindex.rulebook.Area;
import vn.parindex.rulebook.Leaf;

/** Per criterion: which units scored how much below the maximum. */
final class LostPoints implements Section {
    /** More different losses than these are told as a range. */
    private static final int READABLE = 4;

    // the Vietnamese alphabet has đ and no f, j, w, z
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    @Override
    public String tag() {
        return "diem-chua-dat";
    }

    @Override
    public List<Block> blocks(Telling telling) {
        if (telling.results().units().isEmpty()) {
            return List.of(Block.says(telling.text("results.none")));
        }
        List<Block> blocks = new ArrayList<>();
        int lettered = 0;
        for (Area area : telling.picture().set().areas()) {
            List<String> said = losses(area, telling);
            if (!said.isEmpty()) {
                String letter = LETTERS.substring(lettered, ++lettered);
                blocks.add(
                        new Block.Heading(
                                telling.text(
                                        "lost.area",
                                        Map.of("letter", letter, "area", area.name()))));
                blocks.add(new Block.Bullets(said));
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(Block.says(telling.text("lost.nothing")));
        }
        return blocks;
    }

    private static List<String> losses(Area area, Telling telling) {
        List<String> said = new ArrayList<>();
        for (Leaf leaf : area.leaves()) {
            Loss.at(leaf, telling.standings()).ifPresent(loss -> said.add(sentence(loss, telling)));
        }
        return said;
    }

    private static String sentence(Loss loss, Telling telling) {
        String criterion =
                telling.text(
                        "lost.criterion",
                        Map.of(
                                "code", loss.leaf().code(),
                                "name", loss.leaf().name(),
                                "max", loss.leaf().max()));
        return criterion
                + (loss.groups().size() <= READABLE ? groups(loss, telling) : range(loss, telling));
    }

    private static String groups(Loss loss, Telling telling) {
        List<String> parts = new ArrayList<>();
        loss.groups()
                .forEach(
                        (points, units) ->
                                parts.add(
                                        telling.text(
                                                parts.isEmpty() ? "lost.first" : "lost.further",
                                                facts(points, units, telling))));
        return String.join("; ", parts) + ".";
    }

    private static String range(Loss loss, Telling telling) {
        List<BigDecimal> points = new ArrayList<>(loss.groups().keySet());
        BigDecimal most = points.get(0);
        return telling.text(
                "lost.range",
                Map.of(
                        "units",
                        telling.units().brief(loss.units(), telling.ranked()),
                        "least",
                        points.get(points.size() - 1),
                        "most",
                        most,
                        "worst",
                        telling.units()
                                .brief(
                                        Optional.ofNullable(loss.groups().get(most)).orElseThrow(),
                                        telling.ranked())));
    }

    private static Map<String, Object> facts(BigDecimal points, List<Unit> units, Telling telling) {
        return Map.of("points", points, "units", telling.units().brief(units, telling.ranked()));
    }
}
