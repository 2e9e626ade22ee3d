package vn.parindex.check.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a number of a survey counts: sheets sent, returned, valid, or answers of one level. */
enum Ballot {
    VERY_DISSATISFIED("rat khong hai long"),
    DISSATISFIED("(khong|chua) hai long"),
    VERY_SATISFIED("rat hai long"),
    SATISFIED("hai long"),
    NEUTRAL("binh thuong"),
    INVALID("khong hop le"),
    VALID("hop le"),
    RETURNED("thu ve|thu duoc|thu lai|thu vao"),
    SENT("phat ra|phat hanh");

    /** From worst to best. */
    static final List<Ballot> LEVELS =
            List.of(VERY_DISSATISFIED, DISSATISFIED, NEUTRAL, SATISFIED, VERY_SATISFIED);

    private final Pattern words;

    Ballot(String words) {
        this.words = Pattern.compile("\\b(" + words + ")\\b");
    }

    /** By the words before the number, or else those behind it. */
    static Optional<Ballot> of(Said said) {
        return in(said.before()).or(() -> in(said.after()));
    }

    private static Optional<Ballot> in(String text) {
        return Arrays.stream(values()).filter(each -> each.words.matcher(text).find()).findFirst();
    }
}
