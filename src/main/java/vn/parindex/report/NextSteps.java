package vn.parindex.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.language.Series;
import vn.parindex.model.AreaMean;
import vn.parindex.model.Stage;
import vn.parindex.model.Unit;

/** What follows from the figures: who has to send or mend, and where most points were lost. */
final class NextSteps implements Section {
    private static final int NAMED = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String tag() {
        return "kien-nghi";
    }

    @Override
    public List<Block> blocks(Telling telling) {
        List<String> said = new ArrayList<>();
        ask(said, telling, "next.send", Stage.MISSING);
        ask(said, telling, "next.mend", Stage.NEEDS_CORRECTION);
        weakAreas(telling).ifPresent(said::add);
        weakCriteria(telling).ifPresent(said::add);
        if (said.isEmpty()) {
            said.add(telling.text("next.keep"));
        }
        return Block.listed(said);
    }

    private static void ask(List<String> to, Telling telling, String key, Stage stage) {
        List<Unit> units = telling.unitsWhere(each -> each.stage() == stage);
        if (!units.isEmpty()) {
            to.add(telling.text(key, Map.of("units", telling.units().names(units))));
        }
    }

    private static Optional<String> weakAreas(Telling telling) {
        List<AreaMean> weak =
                telling.results().areas().stream()
                        .filter(area -> area.meanPercent().compareTo(HUNDRED) < 0)
                        .sorted(Comparator.comparing(AreaMean::meanPercent))
                        .limit(NAMED)
                        .toList();
        List<String> names =
                weak.stream()
                        .map(area -> area.name() + " (" + telling.percent(area.meanPercent()) + ")")
                        .toList();
        return telling.results().units().isEmpty() || names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        telling.text(
                                "next.areas",
                                Map.of("areas", Series.joined(names, telling.locale()))));
    }

    private static Optional<String> weakCriteria(Telling telling) {
        List<String> names =
                telling.picture().set().leaves().stream()
                        .flatMap(leaf -> Loss.at(leaf, telling.standings()).stream())
                        .sorted(Comparator.comparing(Loss::total).reversed())
                        .limit(NAMED)
                        .map(loss -> criterion(loss, telling))
                        .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        telling.text(
                                "next.criteria", Map.of("criteria", String.join("; ", names))));
    }

    private static String criterion(Loss loss, Telling telling) {
        return telling.counted(
                "next.criterion",
                loss.units().size(),
                Map.of(
                        "code", loss.leaf().code(),
                        "name", loss.leaf().name(),
                        "points", loss.total(),
                        "count", loss.units().size()));
    }
}
