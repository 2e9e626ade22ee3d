package vn.parindex.rulebook.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.rulebook.Fraction;
import vn.parindex.rulebook.LeafText;

/** A PIECEWISE rule in a sentence. */
final class PiecewiseWords {
    private final Measure measure;
    private final Texts texts;

    PiecewiseWords(Measure measure, Texts texts) {
        this.measure = measure;
        this.texts = texts;
    }

    String of(LeafText leaf, List<Segment> segments, Bands bands) {
        List<String> clauses = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            String points = points(segments.get(i).points(), texts);
            for (Band band : bands.of(i)) {
                clauses.add(clause(band, points));
            }
        }
        for (Band band : bands.uncovered()) {
            clauses.add(clause(band, texts.points(Fraction.ZERO)));
        }
        if (measure instanceof Lateness) {
            clauses.add(texts.text("days.never"));
        }
        String said = measure.words(texts) + " " + Texts.sentence(clauses);
        return said + " " + texts.legend(leaf.inputs());
    }

    static String points(Expression points, Texts texts) {
        return points instanceof Literal literal
                ? texts.points(literal.number())
                : texts.text("points.formula", Map.of("formula", points.words(texts)));
    }

    private String clause(Band band, String points) {
        return texts.text(
                "clause",
                Map.of("condition", BandWords.of(band, measure, texts), "points", points));
    }
}
