package vn.parindex.answer;

import java.util.Map;
import vn.parindex.language.Messages;
import vn.parindex.model.Severity;
import vn.parindex.model.Verdict;

/** The verdict in one line. */
final class Headline {
    private Headline() {}

    static String of(Answer answer) {
        Messages words = Messages.of("answer", answer.locale());
        int errors =
                (int)
                        answer.findings().stream()
                                .filter(each -> each.severity() == Severity.ERROR)
                                .count();
        int others = answer.findings().size() - errors;
        boolean both = answer.verdict() == Verdict.NEEDS_CORRECTION && others > 0;
        return words.text(
                "verdict." + answer.verdict().name() + (both ? "-and" : ""),
                Map.of("errors", errors, "notes", others));
    }
}
