package vn.parindex.answer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.answer.Answer;
import vn.parindex.answer.ReportWords;
import vn.parindex.language.FindingText;
import vn.parindex.language.Messages;
import vn.parindex.model.Finding;

/** What the comments of one answer say. */
final class CommentWords {
    private final Answer answer;
    private final Messages words;
    private final FindingText text;

    CommentWords(Answer answer) {
        this.answer = answer;
        this.words = Messages.of("answer", answer.locale());
        this.text = new FindingText(answer.locale());
    }

    /** The gravest first. */
    List<Finding> findings() {
        return ReportWords.gravestFirst(answer);
    }

    /** The comment on a finding. */
    CommentText of(Finding finding) {
        String lead =
                words.text(
                        "report.lead",
                        Map.of("severity", ReportWords.weight(finding, answer.locale())));
        return new CommentText(lead, text.message(finding).lines().toList(), answer.received());
    }

    /** The comment at the title. */
    CommentText summary() {
        List<String> lines = new ArrayList<>(List.of(ReportWords.headline(answer)));
        lines.addAll(ReportWords.stepsInComments(answer));
        answer.receipt()
                .ifPresent(
                        receipt ->
                                lines.add(
                                        words.text("letter.receipt", Map.of("receipt", receipt))));
        return new CommentText("", lines, answer.received());
    }
}
