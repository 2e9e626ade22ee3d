package vn.parindex.report;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.language.Written;
import vn.parindex.model.Filed;
import vn.parindex.model.Stage;
import vn.parindex.model.Standing;
import vn.parindex.model.Unit;
import vn.parindex.rulebook.CriteriaSet;
import vn.parindex.rulebook.Leaf;
import vn.parindex.rulebook.Source;

/**
 * Under which set the round was held, and how many scorecards came in, late, with errors, never.
 */
final class Rollout implements Section {
    @Override
    public String tag() {
        return "trien-khai";
    }

    @Override
    public List<Block> blocks(Telling telling) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.says(criteria(telling)));
        blocks.add(Block.says(received(telling)));
        List<String> exceptions = new ArrayList<>();
        add(exceptions, telling, "rollout.late", late(telling));
        add(
                exceptions,
                telling,
                "rollout.correct",
                telling.unitsWhere(each -> each.stage() == Stage.NEEDS_CORRECTION));
        add(
                exceptions,
                telling,
                "rollout.missing",
                telling.unitsWhere(each -> each.stage() == Stage.MISSING));
        blocks.addAll(Block.listed(exceptions));
        return blocks;
    }

    private static String criteria(Telling telling) {
        CriteriaSet set = telling.picture().set();
        BigDecimal survey =
                set.leaves().stream()
                        .filter(leaf -> leaf.source() == Source.SURVEY)
                        .map(Leaf::max)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        String said =
                telling.text(
                        "rollout.criteria",
                        Map.of(
                                "set",
                                set.title(),
                                "areas",
                                set.areas().size(),
                                "leaves",
                                set.leaves().size(),
                                "max",
                                set.max()));
        return survey.signum() == 0
                ? said
                : said + " " + telling.text("rollout.survey", Map.of("survey", survey));
    }

    private static String received(Telling telling) {
        int all = telling.standings().size();
        int sent = telling.unitsWhere(each -> each.stage() != Stage.MISSING).size();
        int valid = telling.unitsWhere(each -> each.stage() == Stage.VALID).size();
        Map<String, Object> facts = Map.of("all", all, "sent", sent, "valid", valid);
        if (valid == all) {
            boolean punctual = late(telling).isEmpty();
            return telling.text(punctual ? "rollout.allOnTime" : "rollout.all", facts);
        }
        return telling.text("rollout.received", facts);
    }

    private static void add(List<String> to, Telling telling, String key, List<Unit> units) {
        if (!units.isEmpty()) {
            to.add(
                    telling.text(
                            key,
                            Map.of(
                                    "count",
                                    units.size(),
                                    "units",
                                    telling.units().names(units),
                                    "deadline",
                                    deadline(telling))));
        }
    }

    private static String deadline(Telling telling) {
        Optional<LocalDateTime> deadline = telling.picture().round().deadline();
        return deadline.map(
                        time ->
                                telling.text(
                                        "rollout.deadline",
                                        Map.of("date", Written.date(time.toLocalDate()))))
                .orElse("");
    }

    static List<Unit> late(Telling telling) {
        return telling.unitsWhere(Rollout::isLate);
    }

    /** What counts came after the deadline or, where nothing counts yet, what came last did. */
    static boolean isLate(Standing standing) {
        return standing.counted().or(standing::latest).map(Filed::late).orElse(false);
    }
}
