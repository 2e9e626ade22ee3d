package vn.parindex.answer;

import java.util.List;
import java.util.Map;
import vn.parindex.language.Messages;
import vn.parindex.model.Verdict;

/** What a sender has to do next. */
final class Steps {
    private Steps() {}

    /** The steps as the result sheet names them. */
    static List<String> of(Answer answer) {
        Messages words = Messages.of("answer", answer.locale());
        if (answer.verdict() == Verdict.ACCEPTED) {
            return List.of(last("step.nothing", answer, words));
        }
        boolean errors = answer.verdict() != Verdict.ACCEPTED_WITH_NOTES;
        return List.of(
                words.text(errors ? "step.open-red" : "step.open-yellow"),
                words.text("step.save"),
                last(errors ? "step.send" : "step.if-changed", answer, words));
    }

    /** The steps as the letter names them, to a reader who has not opened the workbook yet. */
    static List<String> ofLetter(Answer answer) {
        Messages words = Messages.of("answer", answer.locale());
        if (answer.verdict() == Verdict.ACCEPTED) {
            return List.of(words.text("letter.nothing"));
        }
        boolean errors = answer.verdict() != Verdict.ACCEPTED_WITH_NOTES;
        return List.of(
                words.text(errors ? "letter.open-red" : "letter.open-yellow"),
                words.text("letter.save", Map.of("sheet", words.text("sheet.name"))),
                last(errors ? "letter.send" : "letter.if-changed", answer, words));
    }

    private static String last(String key, Answer answer, Messages words) {
        return answer.deadline()
                .map(moment -> words.text(key + "-by", Map.of("deadline", moment)))
                .orElseGet(() -> words.text(key));
    }
}
