package vn.parindex.check.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Token;

/** Points of a maximum, {@code 13,940/14 điểm}, and whose they are. */
record Score(Said said, Token.Proportion points, Kind kind) {
    private static final Pattern SURVEY =
            Pattern.compile("\\b(xhh|xa hoi hoc|dieu tra|khao sat|hai long)\\b");
    private static final Pattern SELF = Pattern.compile("\\b(tu danh gia|tu cham)\\b");
    private static final Pattern APPRAISED = Pattern.compile("\\b(tham dinh|cong nhan)\\b");
    private static final Pattern WORDS = Pattern.compile("\\b(dat|diem)\\b");

    /** Who gave the points. */
    enum Kind {
        SELF,
        APPRAISED,
        SURVEY
    }

    /** All of a sentence, in order. */
    static List<Score> in(Sentence sentence) {
        return Said.in(sentence).stream().flatMap(said -> of(said).stream()).toList();
    }

    private static Optional<Score> of(Said said) {
        return said.proportion()
                .filter(points -> isScore(said, points))
                .map(points -> new Score(said, points, kind(said.before())));
    }

    private static boolean isScore(Said said, Token.Proportion points) {
        String measure = points.part().measure();
        return measure.startsWith("diem")
                || (measure.isEmpty() && WORDS.matcher(said.before()).find());
    }

    /** Words say who gave them. */
    boolean staged() {
        return kind != Kind.APPRAISED || APPRAISED.matcher(said.before()).find();
    }

    /** Who gave the points that such words stand for. */
    static Kind kind(String words) {
        if (SURVEY.matcher(words).find()) {
            return Kind.SURVEY;
        }
        return SELF.matcher(words).find() ? Kind.SELF : Kind.APPRAISED;
    }
}
