package vn.parindex.score;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.parindex.model.AreaScore;
import vn.parindex.model.Scores;
import vn.parindex.rulebook.ClassRow;

/**
 * The class a result earns.
 *
 * @param blockingArea the area that kept it from a better class which its total would have earned
 */
record Classification(String name, Optional<String> blockingArea) {

    /** The first row from the top whose two conditions hold; the last row needs none. */
    static Classification of(Scores scores, List<ClassRow> rows) {
        Share total = Share.of(scores.total(), scores.max());
        Optional<String> blocking = Optional.empty();
        for (ClassRow row : rows.subList(0, Math.max(0, rows.size() - 1))) {
            if (!total.reaches(row.totalFrom())) {
                continue;
            }
            Optional<String> below = lowestBelow(row, scores.areas());
            if (below.isEmpty()) {
                return new Classification(row.name(), blocking);
            }
            blocking = blocking.isPresent() ? blocking : below;
        }
        return new Classification(rows.isEmpty() ? "" : rows.get(rows.size() - 1).name(), blocking);
    }

    private static Optional<String> lowestBelow(ClassRow row, List<AreaScore> areas) {
        return areas.stream()
                .filter(area -> !share(area).reaches(row.everyAreaFrom()))
                .min(Comparator.comparing(Classification::share))
                .map(AreaScore::code);
    }

    private static Share share(AreaScore area) {
        return Share.of(area.score(), area.max());
    }
}
