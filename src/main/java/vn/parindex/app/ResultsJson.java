package vn.parindex.app;

import java.util.Locale;
import java.util.Map;
import vn.parindex.language.UnitName;
import vn.parindex.model.AreaMean;
import vn.parindex.model.AreaResult;
import vn.parindex.model.Results;
import vn.parindex.model.UnitResult;

/** The JSON contract of {@code results}, held by {@code docs/results.schema.json}. */
final class ResultsJson {
    private final UnitName names;

    ResultsJson(Locale locale) {
        names = new UnitName(locale);
    }

    String text(Results results) {
        return Json.text(
                Json.object(
                        "round", results.round(),
                        "units", results.units().stream().map(this::unit).toList(),
                        "mean", results.mean(),
                        "areas", results.areas().stream().map(ResultsJson::mean).toList()));
    }

    private Map<String, Object> unit(UnitResult result) {
        return Json.object(
                "code", result.unit().code(),
                "name", names.full(result.unit()),
                "rank", result.rank(),
                "class", result.classification(),
                "blockingArea", result.blockingArea(),
                "total", result.total(),
                "max", result.max(),
                "percent", result.percent(),
                "areas", result.areas().stream().map(ResultsJson::area).toList(),
                "change", result.change());
    }

    private static Map<String, Object> area(AreaResult area) {
        return Json.object(
                "code", area.code(),
                "score", area.score(),
                "max", area.max(),
                "percent", area.percent(),
                "rank", area.rank());
    }

    private static Map<String, Object> mean(AreaMean mean) {
        return Json.object(
                "code", mean.code(),
                "name", mean.name(),
                "max", mean.max(),
                "meanPercent", mean.meanPercent());
    }
}
