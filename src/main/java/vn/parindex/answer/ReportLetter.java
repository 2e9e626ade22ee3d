package vn.parindex.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.language.FindingText;
import vn.parindex.language.Messages;
import vn.parindex.model.Finding;
import vn.parindex.model.Severity;

/** The short letter beside the answer to a report: what was found, and what to make of it. */
public final class ReportLetter {
    private static final int FULL = 12;
    private static final int QUOTED = 120;

    private final Answer answer;
    private final Messages words;
    private final List<String> lines = new ArrayList<>();

    private ReportLetter(Answer answer) {
        this.answer = answer;
        this.words = Messages.of("answer", answer.locale());
    }

    /** The letter about a report. */
    public static String text(Answer answer) {
        ReportLetter letter = new ReportLetter(answer);
        letter.lines.add(ReportWords.headline(answer));
        letter.lines.add("");
        letter.lines.addAll(ReportWords.facts(answer));
        letter.findings();
        letter.steps();
        return String.join("\n", letter.lines) + "\n";
    }

    private void findings() {
        List<Finding> all = ReportWords.gravestFirst(answer);
        List<Finding> shown = all.subList(0, Math.min(FULL, all.size()));
        int number = 1;
        for (Severity severity : Severity.values()) {
            List<Finding> these =
                    shown.stream().filter(each -> each.severity() == severity).toList();
            if (!these.isEmpty()) {
                lines.add("");
                lines.add(words.text("report.letter.title." + severity.name()));
                for (Finding each : these) {
                    lines.add(line(each, number++));
                }
            }
        }
        if (all.size() > FULL) {
            lines.add(words.text("report.letter.more", Map.of("count", all.size() - FULL)));
        }
    }

    private String line(Finding finding, int number) {
        String message = new FindingText(answer.locale()).message(finding);
        Quoted quoted = Quoted.of(finding.place(), QUOTED);
        String place =
                quoted.whole().isEmpty()
                        ? words.text("report.place.file")
                        : words.text("report.place.quote", Map.of("quote", quoted.whole()));
        return words.text(
                "letter.line", Map.of("number", number, "place", place, "message", message));
    }

    private void steps() {
        lines.add("");
        lines.add(words.text("letter.steps"));
        int number = 1;
        for (String step : ReportWords.stepsWithAnswer(answer)) {
            lines.add(words.text("letter.step", Map.of("number", number++, "step", step)));
        }
    }
}
