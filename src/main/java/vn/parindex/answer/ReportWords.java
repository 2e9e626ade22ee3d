package vn.parindex.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.parindex.language.Messages;
import vn.parindex.model.Finding;

/**
 * What is said about a report as a whole. A report is never held up: findings are remarks for its
 * writer to consider.
 */
public final class ReportWords {
    private ReportWords() {}

    /** Warnings, then notes, each in their own order. */
    public static List<Finding> gravestFirst(Answer answer) {
        return Remarks.gravestFirst(answer.findings());
    }

    /** How much a finding weighs, in a word. */
    public static String weight(Finding finding, Locale locale) {
        return Messages.of("answer", locale).text("report.severity." + finding.severity().name());
    }

    /** The verdict in one line. */
    public static String headline(Answer answer) {
        Messages words = Messages.of("answer", answer.locale());
        return answer.findings().isEmpty()
                ? words.text("report.clean")
                : words.text("report.remarks", Map.of("count", answer.findings().size()));
    }

    /** What to do, told in the document itself. */
    public static List<String> stepsInComments(Answer answer) {
        Messages words = Messages.of("answer", answer.locale());
        return answer.findings().isEmpty()
                ? List.of(words.text("report.step.nothing"))
                : List.of(
                        words.text("report.step.comments"),
                        last("report.step.if-changed", answer, words));
    }

    /** What to do, told in a letter that names every place. */
    public static List<String> stepsInLetter(Answer answer) {
        return steps("report.step.consider", answer);
    }

    /** What to do, told beside the answer. */
    static List<String> stepsWithAnswer(Answer answer) {
        return steps("report.step.open", answer);
    }

    /** What is known of the delivery, one line each. */
    public static List<String> facts(Answer answer) {
        Messages words = Messages.of("answer", answer.locale());
        List<String> lines = new ArrayList<>();
        Map<String, Optional<?>> facts = new LinkedHashMap<>();
        facts.put("receipt", answer.receipt());
        facts.put("unit", answer.unit());
        facts.put("round", answer.round());
        facts.put("file", Optional.of(answer.fileName()));
        facts.put("received", answer.received());
        facts.put("deadline", answer.deadline());
        facts.forEach(
                (name, value) ->
                        value.ifPresent(
                                fact ->
                                        lines.add(
                                                words.text("letter." + name, Map.of(name, fact)))));
        return lines;
    }

    private static List<String> steps(String first, Answer answer) {
        Messages words = Messages.of("answer", answer.locale());
        return answer.findings().isEmpty()
                ? List.of(words.text("report.step.nothing"))
                : List.of(words.text(first), last("report.step.send", answer, words));
    }

    private static String last(String key, Answer answer, Messages words) {
        return answer.deadline()
                .map(moment -> words.text(key + "-by", Map.of("deadline", moment)))
                .orElseGet(() -> words.text(key));
    }
}
