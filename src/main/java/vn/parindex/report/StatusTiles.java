package vn.parindex.report;

import java.util.Map;
import vn.parindex.model.Stage;

/** The round in four numbers, and one bar that shows how far it has come. */
final class StatusTiles {
    private StatusTiles() {}

    static String html(Telling telling) {
        int all = telling.standings().size();
        int valid = count(telling, Stage.VALID);
        int wrong = count(telling, Stage.NEEDS_CORRECTION);
        int missing = count(telling, Stage.MISSING);
        int late = Rollout.late(telling).size();
        Map<String, Integer> counts =
                Map.of("valid", valid, "wrong", wrong, "missing", missing, "all", all);
        String tiles =
                tile(telling, "tile.sent", all - missing, "plain")
                        + tile(telling, "tile.valid", valid, "good")
                        + tile(telling, "tile.wrong", wrong, "bad")
                        + tile(telling, "tile.missing", missing, "none")
                        + tile(telling, "tile.late", late, "late");
        return """
        <section aria-labelledby="how-far">
        <h2 id="how-far">%s</h2>
        <div class="progress" role="img" aria-label="%s">%s</div>
        <dl class="tiles">%s</dl>
        </section>
        """
                .formatted(
                        Escaped.text(telling.text("page.progress")),
                        Escaped.text(telling.text("page.progressBar", counts)),
                        part("good", valid) + part("bad", wrong) + part("none", missing),
                        tiles);
    }

    private static int count(Telling telling, Stage stage) {
        return telling.unitsWhere(standing -> standing.stage() == stage).size();
    }

    private static String part(String kind, int count) {
        return count == 0
                ? ""
                : "<span class=\"%s\" style=\"flex-grow:%d\"></span>".formatted(kind, count);
    }

    private static String tile(Telling telling, String key, int count, String kind) {
        int all = telling.standings().size();
        return "<div class=\"tile %s\"><dt>%s</dt><dd>%d<small>/%d</small></dd></div>"
                .formatted(kind, Escaped.text(telling.text(key)), count, all);
    }
}
