package vn.parindex.report;

import java.util.Map;
import vn.parindex.model.AggregatingUnit;
import vn.parindex.model.Standing;

/** What the round is called in headings. */
final class Titles {
    private Titles() {}

    /** The aggregating unit: "huyện Thạnh Trị". */
    static String body(Telling telling) {
        AggregatingUnit aggregator = telling.picture().round().aggregator();
        return telling.text(
                "aggregator", Map.of("level", aggregator.level(), "name", aggregator.name()));
    }

    /** What the report is about, printed under its type. */
    static String subject(Telling telling) {
        return telling.text(
                "subject",
                Map.of("year", year(telling), "kinds", kinds(telling), "body", body(telling)));
    }

    static String kinds(Telling telling) {
        return telling.units().kinds(telling.standings().stream().map(Standing::unit).toList());
    }

    /** The year as digits: a number would get a mark for its thousands. */
    static String year(Telling telling) {
        return Integer.toString(telling.picture().round().year());
    }
}
