package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.model.Stage;
import vn.parindex.model.Unit;

/** The units without a result, each list with its reason. */
final class NotSent implements Section {
    @Override
    public String tag() {
        return "chua-gui";
    }

    @Override
    public List<Block> blocks(Telling telling) {
        List<String> said = new ArrayList<>();
        add(said, telling, "notSent.missing", Stage.MISSING);
        add(said, telling, "notSent.correct", Stage.NEEDS_CORRECTION);
        return said.isEmpty()
                ? List.of(Block.says(telling.text("notSent.nobody")))
                : Block.listed(said);
    }

    private static void add(List<String> to, Telling telling, String key, Stage stage) {
        List<Unit> units = telling.unitsWhere(each -> each.stage() == stage);
        if (!units.isEmpty()) {
            to.add(
                    telling.text(
                            key,
                            Map.of(
                                    "count",
                                    units.size(),
                                    "all",
                                    telling.standings().size(),
                                    "units",
                                    telling.units().names(units))));
        }
    }
}
