package vn.parindex.rulebook.kind;

import java.util.List;
import java.util.Optional;
import vn.parindex.language.Folding;
import vn.parindex.model.Value;

/** What scorecards hold for yes, no and "never issued". */
final class Answers {
    static final String YES = "Có";
    static final String NO = "Không";
    static final List<String> NOT_ISSUED = List.of("Không", "Không ban hành", "Chưa ban hành");

    private Answers() {}

    /** Yes or no; empty when it is neither. */
    static Optional<Boolean> yes(Value value) {
        if (value instanceof Value.Truth truth) {
            return Optional.of(truth.yes());
        }
        if (!(value instanceof Value.Words words)) {
            return Optional.empty();
        }
        String said = Folding.same(words.text());
        return said.equals(Folding.same(YES))
                ? Optional.of(true)
                : said.equals(Folding.same(NO)) ? Optional.of(false) : Optional.empty();
    }

    static boolean notIssued(Value value) {
        if (value instanceof Value.Truth truth) {
            return !truth.yes();
        }
        return value instanceof Value.Words words && isNotIssued(Folding.same(words.text()));
    }

    private static boolean isNotIssued(String said) {
        return NOT_ISSUED.stream().map(Folding::same).anyMatch(said::equals);
    }
}
