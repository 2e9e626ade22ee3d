package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.language.UnitName;
import vn.parindex.model.Excerpt;
import vn.parindex.model.FiledReport;
import vn.parindex.model.Unit;

/**
 * What the units themselves write on a topic, under their names; what several share is told once.
 */
final class Collected implements Section {
    private final String tag;
    private final Excerpt.Topic topic;

    /**
     * A section.
     *
     * @param tag of its content control
     */
    Collected(String tag, Excerpt.Topic topic) {
        this.tag = tag;
        this.topic = topic;
    }

    @Override
    public String tag() {
        return tag;
    }

    @Override
    public List<Block> blocks(Telling telling) {
        Reporters reporters = new Reporters(telling);
        Gathered gathered = new Gathered(reporters, topic);
        List<Block> blocks = new ArrayList<>();
        for (Gathered.Shared shared : gathered.shared()) {
            blocks.add(Block.says(sentence(shared, telling)));
        }
        gathered.own()
                .forEach(
                        (unit, content) -> {
                            if (!content.isEmpty()) {
                                blocks.add(new Block.Heading(telling.units().title(unit)));
                                FiledReport report = reporters.of(unit).orElseThrow();
                                blocks.addAll(new CarriedOver(report, telling).blocks(content));
                            }
                        });
        return blocks.isEmpty() ? List.of(Block.says(telling.text("collected.none"))) : blocks;
    }

    private static String sentence(Gathered.Shared shared, Telling telling) {
        Set<Unit> units = shared.units();
        return UnitName.capitalised(
                telling.text(
                        "collected.shared",
                        Map.of(
                                "units",
                                telling.units().names(List.copyOf(units)),
                                "sentence",
                                shared.sentence())));
    }
}
